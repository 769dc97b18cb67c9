import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Panel } from '../ui/card.tsx';
import { Heading, Link, Paragraph } from '../ui/text.tsx';

const ContactPanel_entry = graphql(`
  fragment ContactPanel_entry on Entry {
    language
    contact {
      name
      role
    }
    owner {
      name
      url
    }
    provenance {
      kind
    }
  }
`);

/** Whom to turn to: a role at a municipality, never a person's address. */
export const ContactPanel = (props: { readonly entry: FragmentType<typeof ContactPanel_entry> }) => {
  const { text, to, language } = useWords();
  const entry = readFragment(ContactPanel_entry, props.entry);
  const { contact, owner, provenance } = entry;
  const lang = entry.language === language ? undefined : entry.language;
  return (
    <Panel tint id="contact" className="gg-stack gg-stack--2" aria-labelledby="contact-titel">
      <Heading level={2} look={3} id="contact-titel">
        {text('entries.contact.title')}
      </Heading>
      <div lang={lang}>
        {contact.role !== null && (
          <p>
            <strong>{contact.role}</strong>
          </p>
        )}
        <p>{contact.name}</p>
      </div>
      <Paragraph look="small">
        {text(provenance === null ? 'entries.contact.reach' : 'entries.contact.example', { name: owner.name })}
      </Paragraph>
      <p>
        <Link href={to(owner.url)}>{text('entries.contact.municipality', { name: owner.name })}</Link>
      </p>
    </Panel>
  );
};
