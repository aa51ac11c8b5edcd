import { describe, expect, it } from 'vitest';
import { Problem } from '../src/index.js';
import { Pocket, clientOf, freshPhone, signIn } from './people.js';

describe('signing in', () => {
  it('takes a phone and the code that was sent to it', async () => {
    const linli = clientOf();
    let told = 0;
    linli.onSignedIn(() => told++);
    await signIn(linli);
    expect(await linli.isSignedIn()).toBe(true);
    expect(told).toBe(1);
    expect((await linli.get('/api/v1/me')).id).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each([
    ['zh-CN', '验证码不正确', '验证码错误或已过期，请核对或重新获取。'],
    ['en', 'That code is not right', 'The code is wrong or has expired. Check it, or ask for a new one.'],
  ])('tells of a wrong code in %s', async (language, title, detail) => {
    const linli = clientOf({ language });
    const phone = freshPhone();
    const { code } = await linli.sendCode(phone);
    const wrong = await linli.signIn({ phone, code: code === '000000' ? '000001' : '000000' }).catch((error: unknown) => error);
    expect(wrong).toBeInstanceOf(Problem);
    expect(wrong).toMatchObject({ status: 400, type: '/problems/wrong-code', title, detail, message: detail });
    expect((wrong as Problem).is('wrong-code')).toBe(true);
    expect(await linli.isSignedIn()).toBe(false);
  });

  it('names the fields that are not right', async () => {
    const wrong = await clientOf({ language: 'en' }).signIn({ phone: freshPhone(), code: 'abc' }).catch((error: unknown) => error);
    expect(wrong).toMatchObject({ type: '/problems/invalid', errors: { code: ['Not in the right form.'] } });
  });

  it('says after how many seconds another code may be asked for', async () => {
    const [linli, phone] = [clientOf(), freshPhone()];
    await linli.sendCode(phone);
    const soon = (await linli.sendCode(phone).catch((error: unknown) => error)) as Problem;
    expect(soon.is('code-too-soon')).toBe(true);
    expect(soon.retryAfter).toBeGreaterThan(50);
  });
});

describe('sessions', () => {
  it('are listed with the device that each is of', async () => {
    const linli = await signIn(clientOf(), freshPhone(), 'my phone');
    const sessions = [];
    for await (const session of linli.sessions()) sessions.push(session);
    expect(sessions).toMatchObject([{ device: 'my phone', isThis: true }]);
  });

  it('can be ended from elsewhere, which signs the device out when it next asks', async () => {
    const [here, elsewhere] = [new Pocket(), new Pocket()];
    const linli = await signIn(clientOf({ storage: here.storage }));
    elsewhere.put(here.tokens);
    const other = clientOf({ storage: elsewhere.storage });
    const reasons: string[] = [];
    linli.onSignedOut((reason) => reasons.push(reason));

    for await (const session of other.sessions()) await other.endSession(session.id);
    await expect(linli.get('/api/v1/me')).rejects.toMatchObject({ status: 401 });
    expect(reasons).toEqual(['refused']);
    expect(await linli.isSignedIn()).toBe(false);
  });

  it('end with signing out', async () => {
    const linli = await signIn(clientOf());
    const reasons: string[] = [];
    linli.onSignedOut((reason) => reasons.push(reason));
    await linli.signOut();
    await linli.signOut();
    expect(reasons).toEqual(['asked']);
    await expect(linli.get('/api/v1/me')).rejects.toMatchObject({ status: 401, type: '/problems/signed-out' });
  });
});
