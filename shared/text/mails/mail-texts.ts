/** Messages by template: Vietnamese first, English below it, in one mail. `{name}` stands for a parameter. */
export type MailTexts = Readonly<
  Record<
    string,
    {
      readonly subject: { readonly vi: string; readonly en: string };
      readonly text: { readonly vi: string; readonly en: string };
    }
  >
>;
