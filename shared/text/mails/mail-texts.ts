type Bilingual = { readonly vi: string; readonly en: string };

/**
 * What one message says. `{name}` stands for a parameter. A mail has both languages, Vietnamese first; so has a message by
 * Zalo. `short` is its text message, in Vietnamese alone.
 */
export type MailText = { readonly subject: Bilingual; readonly text: Bilingual; readonly short?: string };

/** Messages by template. */
export type MailTexts = Readonly<Record<string, MailText>>;
