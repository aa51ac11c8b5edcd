using Linli.Api;
using Linli.Api.Http.Running;
using Linli.Api.Seeding;

if (Commands.Run(args) is { } command) return await command;

return await Ready.Run(async () =>
{
    await DemoDistrict.LoadOnce(args, Composition.Compose);
    return Composition.Compose(args);
}, linli => DemoDistrict.NamePeople(linli.Configuration));
