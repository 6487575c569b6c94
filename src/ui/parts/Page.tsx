import type { ComponentChildren } from 'preact';
import { LINKS } from '../router';
import { useFocusOn, useTitle } from '../hooks';
import { Icon } from './Icon';
import { Tools } from './tools/Tools';
import { PAGE } from './page-text';
import './page.css';

interface PageProps {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly back?: { readonly href: string; readonly label: string } | null;
  readonly wide?: boolean;
  /** What *Hulp* says of this screen. */
  readonly help?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A screen that is not the table: way back, title, tools, content in one column. */
export function Page({ title, lead, back, wide, help, children }: PageProps) {
  const heading = useFocusOn<HTMLHeadingElement>([title]);
  useTitle(title);
  const way = back === undefined ? { href: LINKS.start, label: PAGE.home } : back;
  return (
    <main class={wide ? 'page page--wide' : 'page'}>
      <header class="page__top">
        {way && (
          <a class="link page__back" href={way.href}>
            <Icon name="back" />
            {way.label}
          </a>
        )}
        <Tools help={help} />
      </header>
      <div class="page__title">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p class="page__lead quiet">{lead}</p>}
      </div>
      {children}
    </main>
  );
}
