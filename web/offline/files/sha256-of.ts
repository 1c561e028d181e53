/** SHA-256 of a file, in hexadecimal as the store is told it. */
export const sha256Of = async (file: Blob): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');
