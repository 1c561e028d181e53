/** The object's key as an event spells it (URL-encoded, blanks as `+`); undefined when it is not well encoded. */
export const keyOf = (encoded: string): string | undefined => {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
};
