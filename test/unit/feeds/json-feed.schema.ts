/** JSON Feed 1.1 (jsonfeed.org/version/1.1) as a JSON Schema, in our own words; no package carries one. */

const text = { type: 'string' } as const;
const filled = { type: 'string', minLength: 1 } as const;
const address = { type: 'string', format: 'uri' } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const count = { type: 'number', minimum: 0 } as const;
const language = { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' } as const;

/** Names that begin with an underscore are extensions: anything goes there. */
const object = (properties: Record<string, unknown>, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  patternProperties: { '^_': {} },
  additionalProperties: false,
});
const list = (items: unknown) => ({ type: 'array', items });

/** "All are optional, but at least one must be given." */
const author = { ...object({ name: text, url: address, avatar: address }), minProperties: 1 };
const attachment = object(
  { url: address, mime_type: filled, title: text, size_in_bytes: count, duration_in_seconds: count },
  ['url', 'mime_type'],
);
const hub = object({ type: filled, url: address }, ['type', 'url']);

const item = {
  ...object(
    {
      id: filled,
      url: address,
      external_url: address,
      title: text,
      content_html: text,
      content_text: text,
      summary: text,
      image: address,
      banner_image: address,
      date_published: moment,
      date_modified: moment,
      authors: list(author),
      tags: list(text),
      language,
      attachments: list(attachment),
    },
    ['id'],
  ),
  anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
};

export const JSON_FEED = object(
  {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: filled,
    home_page_url: address,
    feed_url: address,
    description: text,
    user_comment: text,
    next_url: address,
    icon: address,
    favicon: address,
    authors: list(author),
    language,
    expired: { type: 'boolean' },
    hubs: list(hub),
    items: list(item),
  },
  ['version', 'title', 'items'],
);
