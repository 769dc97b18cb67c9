/** Fields of the form, named as the input of the API names them, so that a problem finds its field. */
export const fields = {
  municipality: 'municipality',
  title: 'title',
  summary: 'summary',
  themes: 'themes',
  form: 'form',
  partners: 'partners',
  message: 'message',
  draft: 'draft',
} as const;
