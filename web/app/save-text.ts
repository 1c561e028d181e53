/** Lets the browser save a text under a name, as it saves a download. */
export const saveText = (name: string, text: string, type: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has its own hold on the text once it began.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
