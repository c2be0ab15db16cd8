import { describe, expect, test } from 'vitest';
import { tidyLogo } from './tidy-logo.ts';

const INKSCAPE = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Created with Inkscape -->
<svg width="32" height="32" id="main" xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape">
  <title>Логотип</title><style>.a{fill:#00f}</style><script>alert(1)</script>
  <defs id="d"><linearGradient id="g"><stop style="stop-color:var(--leaf, #1f6244)" offset="0"/></linearGradient></defs>
  <path style="fill:#e6007e;-inkscape-stroke:none" inkscape:label="Лист" id="p" onclick="alert(1)" d="M0 0h9v9z"/>
  <path class="a" d="M9 9h9v9z"/><path fill="url(#g)" d="M1 1h9v9z"/>
</svg>`;

describe('tidyLogo', () => {
  test('leaves only what draws, in attributes, with ids of its own', () => {
    expect(tidyLogo(INKSCAPE)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" aria-hidden="true"><defs><linearGradient id="logo-a"><stop offset="0" stop-color="var(--leaf, #1f6244)"/></linearGradient></defs><path fill="#e6007e" d="M0 0h9v9z"/><path fill="#00f" d="M9 9h9v9z"/><path fill="url(#logo-a)" d="M1 1h9v9z"/></svg>',
    );
  });
});
