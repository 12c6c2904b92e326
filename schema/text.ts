/** A text in the languages that Noaber speaks to people. `{name}` is filled in. */
export type Text = { readonly nl: string; readonly en: string };
/** Languages that messages come in. */
export type Language = keyof Text;
