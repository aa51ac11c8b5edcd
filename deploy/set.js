// Run by mongosh in the network of docker-compose.yml: makes the replica set as it is wanted and gives Linli its user. Repeating it changes nothing.
const { MEMBERS, MONGO_PASSWORD, MONGO_ADMIN_PASSWORD } = process.env;
const members = MEMBERS.split(' ');
const patience = 120_000;

const refused = (attempt) => {
  try {
    attempt();
    return null;
  } catch (error) {
    return error.codeName ?? error.message;
  }
};

// A member that belongs to no set yet answers to itself alone.
const first = new Mongo(`mongodb://admin:${MONGO_ADMIN_PASSWORD}@${members[0]}/?authSource=admin&directConnection=true`).getDB('admin');
if (refused(() => first.adminCommand({ replSetGetStatus: 1 })) === 'NotYetInitialized') {
  first.adminCommand({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: `${members[0]}:27017` }] } });
  print('The replica set is made');
}

// From here on whoever is primary; waits for an election.
const set = new Mongo(`mongodb://admin:${MONGO_ADMIN_PASSWORD}@${members.join(',')}/?authSource=admin&replicaSet=rs0&serverSelectionTimeoutMS=${patience}`).getDB('admin');

// Reads and writes its own database, and nothing else.
const user = { pwd: MONGO_PASSWORD, roles: [{ role: 'readWrite', db: 'linli' }] };
if (set.getUser('linli')) set.updateUser('linli', user);
else set.createUser({ user: 'linli', ...user });

// One at a time, each once the set has agreed on the one before it.
for (const host of members.map((name) => `${name}:27017`)) {
  for (const began = Date.now(); ; sleep(500)) {
    const { config } = set.adminCommand({ replSetGetConfig: 1 });
    if (config.members.some((member) => member.host === host)) break;
    const next = { ...config, version: config.version + 1, members: [...config.members, { _id: Math.max(...config.members.map((member) => member._id)) + 1, host }] };
    const why = refused(() => set.adminCommand({ replSetReconfig: next }));
    if (why === null) print(`${host} is a member`);
    else if (Date.now() - began > patience) throw new Error(`${host} does not become a member: ${why}`);
  }
}
