const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * A new random id of 20 characters (103 bits), unique without a server. Letters and digits only, so it may
 * stand in a URL, a file name, an XML id (after a letter) and a `Ref`.
 */
export function newId(): string {
  let id = '';
  while (id.length < 20)
    // Bytes from 252 on are dropped: 252 is the largest multiple of 36, so every character is equally likely.
    for (const byte of crypto.getRandomValues(new Uint8Array(24)))
      if (byte < 252 && id.length < 20) id += ALPHABET[byte % 36];
  return id;
}
