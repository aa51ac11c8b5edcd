let lastTime = 0;
let counter = 0;

/**
 * An id for something new: a UUIDv7 (RFC 9562) as Linli writes ids, 32 hexadecimal digits. Choose it before the first try
 * and keep it for every other; then trying again cannot create a second one. Later ids are greater.
 */
export function newId(): string {
  const now = Date.now();
  if (now > lastTime) {
    lastTime = now;
    // Starts in the lower half, so that many ids can follow within the millisecond.
    counter = crypto.getRandomValues(new Uint16Array(1))[0]! & 0x7ff;
  } else if (++counter > 0xfff) {
    lastTime++;
    counter = 0;
  }

  const random = crypto.getRandomValues(new Uint8Array(8));
  random[0] = 0x80 | (random[0]! & 0x3f);
  return hex(lastTime, 12) + '7' + hex(counter, 3) + Array.from(random, (byte) => hex(byte, 2)).join('');
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
