// The portal as people meet it: in a browser, in light and dark, on a small screen, without scripts.
// Asks a running portal with the sample documents: PORTAL is its address, ACCOUNTS its accounts.txt, PICTURES a folder.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';

const portal = process.env.PORTAL;
const pictures = process.env.PICTURES;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const wide = { width: 1280, height: 900 };
const looks = {
  light: { viewport: wide, colorScheme: 'light' },
  dark: { viewport: wide, colorScheme: 'dark' },
  'at 320 px': { viewport: { width: 320, height: 800 }, colorScheme: 'light' },
  'without scripts': { viewport: wide, colorScheme: 'light', withoutScripts: true },
};
/** One page is worked out by the portal while another is looked at by the browser. */
const sideBySide = { concurrency: 2 };
const signedIn = {};

let browser;
let documentPath;
let releasePath;
let minutesPath;
let meetingPath;
let resolutionPath;
let conceptPath;

before(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
  documentPath = await oncePublished('Netzwerktag');
  releasePath = await firstRelease();
  minutesPath = await oncePublished('Niederschrift%20Kreistag', '&kind=minutes');
  const { items } = await (await fetch(`${portal}/api/v1/resolutions?committee=kreistag&year=2025`)).json();
  const [resolution] = items.filter(item => item.paperNumber === '2025/FB3/0217');
  resolutionPath = `/beschluss/${resolution.id}`;
  meetingPath = `/sitzung/${resolution.meeting}`;
  conceptPath = await comparedConcept();
});

after(() => browser?.close());

describe('A citizen', () => {
  it('types words, reads the hit and opens the document', async () => {
    await visit({}, async page => {
      await page.goto(portal);
      await page.locator('main input[name=q]').fill('Netzwerktag');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/suche\?.*q=Netzwerktag/);
      assert.match(await page.locator('main mark').first().innerText(), /Netzwerktag/i);

      await page.locator('main a[href*="/dokument/"]').first().click();
      await page.waitForURL(/\/dokument\//);
      assert.match(await page.locator('main').innerText(), /Netzwerktag/);
    });
  });

  it('can do the same without scripts', async () => {
    await visit({ javaScriptEnabled: false }, async page => {
      await page.goto(portal);
      await page.locator('main input[name=q]').fill('Netzwerktag');
      await page.locator('main form[role=search] button[type=submit]').click();
      await page.locator('main a[href*="/dokument/"]').first().click();
      assert.match(page.url(), /\/dokument\//);
    });
  });

  it('is told so when nothing is found', async () => {
    await visit({}, async page => {
      await page.goto(`${portal}/suche?q=Xylophonverordnung`);
      assert.equal(await page.locator('main a[href*="/dokument/"]').count(), 0);
      assert.notEqual((await page.locator('main').innerText()).trim(), '');
    });
  });

  it('gets no cookie, and no other host learns of the visit', async () => {
    await visit({}, async (page, context) => {
      const hosts = new Set();
      page.on('request', request => hosts.add(new URL(request.url()).origin));
      for (const path of ['/', '/suche?q=Netzwerktag', documentPath]) {
        await page.goto(portal + path);
      }
      assert.deepEqual([...hosts], [new URL(portal).origin]);
      assert.deepEqual(await context.cookies(), []);
    });
  });

  it('reaches the content with the first key', async () => {
    await visit({}, async page => {
      await page.goto(`${portal}/impressum`);
      await page.keyboard.press('Tab');
      assert.match(await page.evaluate(() => document.activeElement.getAttribute('href')), /^#/);
    });
  });
});

describe('A clerk', sideBySide, () => {
  it('signs in and finds what the public does not', async () => {
    const secret = '/suche?q=' + encodeURIComponent('2025/FB3/0264');
    await visit({}, async page => {
      await page.goto(portal + secret);
      assert.equal(await page.locator('main mark').count(), 0);
      await typeIn(page, 'clerk');
      await page.goto(portal + secret);
      assert.notEqual(await page.locator('main a[href*="/dokument/"]').count(), 0);
    });
  });

  for (const [name, look] of Object.entries(looks)) {
    for (const path of ['/', '/hochladen', '/zu-klaeren', '/gremien', '/konto', '/sitzungen', '/beschluesse', '/beschluesse/druck', '/bezuege', '/erinnerungen']) {
      it(`can use ${path} ${name}`, () => visit({ ...look, bypassCSP: true }, async page => {
        await signIn(page, 'clerk');
        await page.goto(portal + path);
        await isAccessible(page, `clerk ${path} ${name}`, look);
      }));
    }
    it(`can put a concept right ${name}`, () => visit({ ...look, bypassCSP: true }, async page => {
      await signIn(page, 'clerk');
      await page.goto(portal + conceptPath);
      await isAccessible(page, `clerk concept ${name}`, look);
      await page.locator('main a[href*="/bearbeiten"]').last().click();
      await isAccessible(page, `clerk concept editing ${name}`, look);
    }));
    it(`can set a link that was not suggested ${name}`, () => visit({ ...look, bypassCSP: true }, async page => {
      await signIn(page, 'clerk');
      await page.goto(`${portal}/bezuege/neu?kapitel=${conceptPath.split('/').pop()}/WHOLE_CONCEPT&q=Netzwerktag`);
      await isAccessible(page, `clerk looking for what to link ${name}`, look);
      await page.locator('main a[href*="bezug="]').first().click();
      await page.locator('#bezug-setzen[open] textarea').fill('Dieser Satz steht in keinem Dokument.');
      await isAccessible(page, `clerk setting a link ${name}`, look);
      await page.locator('#bezug-setzen button[type=submit]').click();
      await page.locator('[role=alert]').waitFor();
      assert.match(await page.locator('main textarea').inputValue(), /steht in keinem/);
      await isAccessible(page, `clerk with a link that was not set ${name}`, look);
    }));
    it(`can move a decision on ${name}`, () => visit({ ...look, bypassCSP: true }, async page => {
      await signIn(page, 'clerk');
      await page.goto(portal + resolutionPath);
      await isAccessible(page, `clerk decision ${name}`, look);
      await page.locator('main header a[href*="/sitzung/"]').first().click();
      await page.locator('main a[href$="/auftraege"]').click();
      await isAccessible(page, `clerk after the sitting ${name}`, look);
    }));
  }
});

describe('A press officer', sideBySide, () => {
  const pages = {
    desk: async page => page.goto(`${portal}/presse/werkstatt`),
    editor: async page => beginRelease(page),
    'editor with a picture': async page => {
      await beginRelease(page);
      await enclose(page);
    },
    figures: async page => page.goto(`${portal}/presse/werkstatt/zahlen`),
    links: async page => linkRelease(page),
    contacts: async page => page.goto(`${portal}/presse/verteiler`),
    'contact that cannot be kept': async page => {
      await page.goto(`${portal}/presse/verteiler`);
      await page.locator('[name=name]').fill('Anna Ahrens');
      await page.locator('[name=address]').fill('anna@tagblatt');
      await page.locator('#kontakt ~ form button.kern-btn--primary').click();
      await page.locator('[role=alert]').waitFor();
    },
    recipients: async page => {
      await beginRelease(page);
      await page.goto(`${page.url()}/empfaenger`);
    },
    'release in review': async page => {
      await submitRelease(page);
      await unfold(page);
    },
    'release that was sent back': async page => {
      await submitRelease(page);
      await unfold(page);
      await page.locator('[data-step=return] [name=words]').fill('Bitte den Ort nennen.');
      await page.locator('[data-step=return] button').click();
      await page.locator('form[data-autosave]').waitFor();
      await unfold(page);
    },
  };
  for (const [kind, open] of Object.entries(pages)) {
    for (const [name, look] of Object.entries(looks)) {
      it(`can use the ${kind} ${name}`, () => visit({ ...look, bypassCSP: true }, async page => {
        await signIn(page, 'press');
        await open(page);
        await isAccessible(page, `press ${kind} ${name}`, look);
      }));
    }
  }

  it('loses no word when the tab is closed before it was saved', () => visit({}, async page => {
    await signIn(page, 'press');
    await beginRelease(page);
    const address = page.url();
    await page.locator('[name=title]').fill('Ein Wort, das bleibt');
    await page.goto(`${portal}/`);
    await page.goto(address);
    assert.equal(await page.locator('[name=title]').inputValue(), 'Ein Wort, das bleibt');
  }));

  it('takes a step although words of another tab lie in this browser, and saves those over newer ones only when asked', () => visit({}, async page => {
    await signIn(page, 'press');
    await beginRelease(page);
    const address = page.url();
    const other = await page.context().newPage();
    await other.goto(address);
    await page.locator('[name=title]').fill('Neuer Radweg');
    await page.getByText('Gesichert um').waitFor();
    const refused = other.waitForResponse(answer => answer.status() === 409);
    await other.locator('[name=title]').fill('Alter Radweg');
    await refused;
    await signOff(page);
    await page.waitForURL(/hinweis=getan/);
    assert.equal(await page.locator('[name=title]').inputValue(), 'Alter Radweg');
    await page.getByText('Die Mitteilung ist inzwischen geändert').waitFor();
    await page.locator('[name=lead]').fill('Er ist bald fertig.');
    await signOff(page);
    await page.goto(`${portal}/presse/werkstatt`);
    await page.locator(`a[href*="${new URL(address).pathname}"]`, { hasText: 'Neuer Radweg' }).waitFor();
    await page.goto(address);
    await page.locator('main form[data-autosave] button[type=submit]').first().click();
    await page.waitForURL(/hinweis=gesichert/);
    await page.goto(`${portal}/presse/werkstatt`);
    await page.locator(`a[href*="${new URL(address).pathname}"]`, { hasText: 'Alter Radweg' }).waitFor();
  }));

  it('takes a step with the words that were left in this browser when a picture was taken away', () => visit({}, async page => {
    await signIn(page, 'press');
    await beginRelease(page);
    await page.locator('[name=title]').fill('Wiese');
    await page.getByText('Gesichert um').waitFor();
    await page.evaluate(() => {
      const draft = document.querySelector('form[data-autosave]');
      const typed = { title: 'Wiese am Bach', 'alternative-00000000-0000-0000-0000-000000000000': 'Eine Wiese' };
      localStorage.setItem(`ratsfaden.entwurf.${draft.dataset.autosave}`, JSON.stringify({ revision: draft.elements.revision.value, typed }));
    });
    await page.reload();
    assert.equal(await page.locator('[name=title]').inputValue(), 'Wiese am Bach');
    await signOff(page);
    await page.waitForURL(/hinweis=getan/);
    assert.equal(await page.locator('[name=title]').inputValue(), 'Wiese am Bach');
  }));

  it('is shown the words that could not be saved any more because the release had gone on', () => visit({}, async page => {
    await signIn(page, 'press');
    await beginRelease(page);
    const address = page.url();
    await whole(page);
    await page.getByText('Gesichert um').waitFor();
    await page.route('**/sichern', () => {}); // from now on nobody answers
    const other = await page.context().newPage();
    await other.goto(address);
    await other.locator('button[value=submit]').click();
    await other.waitForURL(/hinweis=getan/);
    await other.close();
    await page.locator('[name=subtitle]').fill('Eine Zeile, die nur in diesem Browser steht');
    await page.goto(address);
    assert.match(await page.locator('[data-unsaved] textarea').inputValue(), /nur in diesem Browser/);
  }));

  it('keeps words and picture with one button, and says what the picture lacks', () => visit({}, async page => {
    await signIn(page, 'press');
    await beginRelease(page);
    await page.locator('[name=title]').fill('Mit Bild');
    await enclose(page);
    assert.equal(await page.locator('[name=title]').inputValue(), 'Mit Bild');
    assert.match(await page.locator('#fehlt ~ ul').textContent(), /Alternativtext[\s\S]*Fotonachweis/);
    await page.locator('[name^=alternative-]').fill('Eine Wiese');
    await page.getByText('Gesichert um').waitFor();
    await page.reload();
    assert.equal(await page.locator('[name^=alternative-]').inputValue(), 'Eine Wiese');
  }));

  it('reads when the last words were saved, without having pressed anything', () => visit({}, async page => {
    await signIn(page, 'press');
    await beginRelease(page);
    await page.locator('[name=lead]').fill('Gesichert, ohne dass jemand einen Knopf drückt.');
    await page.waitForFunction(() => /Gesichert/.test(document.querySelector('[data-autosave-state]').textContent));
    await page.reload();
    assert.match(await page.locator('[name=lead]').inputValue(), /ohne dass jemand/);
  }));
});

describe('A clerk looking over minutes', () => {
  for (const [name, look] of Object.entries(looks)) {
    it(`can correct the details of a sitting and of its items ${name}`, () => visit({ ...look, bypassCSP: true }, async page => {
      await signIn(page, 'clerk');
      await page.goto(`${portal}${minutesPath}/angaben`);
      await isAccessible(page, `details of a sitting ${name}`, look);
      await page.goto(`${portal}${minutesPath}/angaben?punkt=6`);
      assert.match(await page.locator('main').innerText(), /2025\/FB3\/0217/);
      await isAccessible(page, `details of an item ${name}`, look);
    }));
  }

  it('confirms a fact of an item by one key and is led to the next', () => visit({}, async page => {
    await signIn(page, 'clerk');
    await page.goto(`${portal}${minutesPath}/angaben?punkt=7`);
    const open = await page.locator('button[value=bestaetigen]').count();
    await page.locator('#naechste button').first().focus();
    await page.keyboard.press('b');
    await page.waitForURL(/#naechste$/);
    assert.equal(await page.locator('button[value=bestaetigen]').count(), open - 1);
    assert.match(page.url(), /punkt=7/);
  }));
});

describe('A citizen following a sitting', sideBySide, () => {
  it('comes from the minutes to an item, its sitting, its committee and back', () => visit({}, async page => {
    await page.goto(portal + minutesPath);
    await page.locator('main a[href*="/beschluss/"]').first().click();
    await page.locator('main header a[href*="/sitzung/"]').click();
    assert.match(await page.locator('main').innerText(), /17:00|9\./);
    await page.locator('main header a[href*="/gremium/"]').click();
    assert.match(await page.locator('main h1').innerText(), /Kreistag/);
    await page.locator('main a[href*="/sitzungen?gremium=kreistag"]').click();
    await page.locator('main a[href*="/sitzung/"]').first().click();
    assert.match(page.url(), /\/sitzung\//);
  }));

  it('turns over the months in which somebody sat, with and without scripts', async () => {
    for (const javaScriptEnabled of [true, false]) {
      await visit({ javaScriptEnabled }, async page => {
        await page.goto(`${portal}/sitzungen?monat=1999-12`);
        assert.equal(await page.locator('main a[rel=prev]').count(), 0);
        await page.locator('main a[rel=next]').click();
        assert.match(page.url(), /monat=\d{4}-\d{2}/);
        await page.locator('main table a[href*="/sitzung/"]').first().click();
        assert.match(page.url(), /\/sitzung\//);
      });
    }
  });

  it('sees only the days with a sitting on a small screen', () => visit({ viewport: { width: 320, height: 700 } }, async page => {
    await page.goto(`${portal}/sitzungen`);
    const days = page.locator('main td:visible');
    assert.notEqual(await days.count(), 0);
    assert.equal(await days.count(), await page.locator('main td:visible:has(a)').count());
  }));

  const pages = {
    'minutes with their items': () => minutesPath,
    'the sittings': () => '/sitzungen',
    'the sittings of a month': () => '/sitzungen?monat=2025-09',
    'a month without sittings': () => '/sitzungen?monat=1999-12',
    'the sittings as a list': () => '/sitzungen?ansicht=liste',
    'the sittings of a year': () => '/sitzungen?year=2025&committee=kreistag',
    'a sitting': () => meetingPath,
    'a committee': () => '/gremium/kreistag',
    'a resolution': () => resolutionPath,
    'the concepts': () => '/konzepte',
    'a concept': () => conceptPath,
    'what serves a concept': () => `/suche?concept=${conceptPath.split('/').pop()}`,
  };
  for (const [kind, path] of Object.entries(pages)) {
    for (const [name, look] of Object.entries(looks)) {
      it(`can use ${kind} ${name}`, () => visit({ ...look, bypassCSP: true }, async page => {
        await page.goto(portal + path());
        await isAccessible(page, `${kind} ${name}`, look);
      }));
    }
  }
});

describe('An administrator', () => {
  for (const [name, look] of Object.entries(looks)) {
    it(`can use /betrieb ${name}`, () => visit({ ...look, bypassCSP: true }, async page => {
      await signIn(page, 'admin');
      await page.goto(`${portal}/betrieb`);
      await isAccessible(page, `admin betrieb ${name}`, look);
    }));
  }
});

describe('Everybody', sideBySide, () => {
  const pages = {
    start: () => '/',
    hits: () => '/suche?q=Integrationskonzept',
    'no hits': () => '/suche?q=Xylophonverordnung',
    document: () => documentPath,
    'document with marked words': () => `${documentPath}?q=Netzwerktag`,
    'list of decisions': () => '/beschluesse?status=all',
    'list of decisions to be printed': () => '/beschluesse/druck?status=all',
    'announced decisions': () => '/bekanntgaben',
    matter: () => resolutionPath.replace('/beschluss/', '/vorgang/'),
    'press releases': () => '/presse',
    'press release': () => releasePath,
    newsletter: () => '/newsletter',
    'way out of the newsletter': () => `/newsletter/abmelden/${'x'.repeat(32)}`,
    'order that has lapsed': () => `/newsletter/bestaetigen/${'x'.repeat(32)}`,
    'sign-in': () => '/anmelden',
    imprint: () => '/impressum',
    'accessibility statement': () => '/barrierefreiheit',
    'what does not exist': () => '/dokument/0',
  };
  for (const [kind, path] of Object.entries(pages)) {
    for (const [name, look] of Object.entries(looks)) {
      it(`can use ${kind} ${name}`, () => visit({ ...look, bypassCSP: true }, async page => {
        await page.goto(portal + path());
        await isAccessible(page, `${kind} ${name}`, look);
      }));
    }
  }
});

/** Opens a fresh browser window with these options; a script error or a refused resource fails the test. */
async function visit({ withoutScripts = false, ...options }, steps) {
  const context = await browser.newContext({ locale: 'de-DE', ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    // a page that is missing on purpose, or refuses what was typed, is no complaint
    if (message.type() === 'error' && !/status of (404|422)/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  if (withoutScripts) {
    // as good as switched off, since no script stands in the pages; axe itself still needs an engine
    await page.route('**/*.js*', route => route.fulfill({ contentType: 'text/javascript', body: '' }));
  }
  try {
    const seen = await steps(page, context);
    assert.deepEqual(complaints, []);
    return seen;
  } finally {
    await context.close();
  }
}

/** Each role signs in once, by the form; every other visit of it brings the same cookies. */
async function signIn(page, role) {
  signedIn[role] ??= visit({}, async (first, context) => {
    await typeIn(first, role);
    return context.cookies();
  });
  await page.context().addCookies(await signedIn[role]);
}

async function typeIn(page, role) {
  const [, user, password] = readFileSync(process.env.ACCOUNTS, 'utf8').split('\n')
    .map(line => line.split('\t')).find(([of]) => of === role);
  await page.goto(`${portal}/anmelden`);
  await page.locator('main input[name=name]').fill(user);
  await page.locator('main input[name=password]').fill(password);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL(url => url.pathname !== '/anmelden');
}

/** No violation, no contrast that axe could not decide, nothing wider than the screen, and a picture to look at. */
async function isAccessible(page, title, look) {
  await page.screenshot({ path: `${pictures}/${title.replaceAll(/\W+/g, '-')}.png`, fullPage: true });
  await page.addScriptTag({ content: axe });
  const found = await page.evaluate(tags => globalThis.axe.run(document, { runOnly: tags }), levels);
  const undecided = found.incomplete.filter(rule => rule.id === 'color-contrast');
  assert.deepEqual([...found.violations, ...undecided].map(inShort), []);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= look.viewport.width, `${width} px wide on a screen of ${look.viewport.width} px`);
}

function inShort(rule) {
  return `${rule.id}: ${rule.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')}`;
}

/** Path of the first document found with the word; the samples are being read while the portal already answers. */
async function firstRelease() {
  for (let second = 0; second < 90; second++) {
    const { items } = await (await fetch(`${portal}/api/v1/press-releases`)).json();
    if (items.length > 0) {
      return new URL(items[0].url).pathname;
    }
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
  throw new Error('after 90 s no release of the samples is in the archive');
}

/** Path of a concept with which documents have been compared: without links its page says less. */
async function comparedConcept() {
  for (let second = 0; second < 90; second++) {
    const { items } = await (await fetch(`${portal}/api/v1/concepts`)).json();
    const compared = items.find(concept => concept.chapters.some(({ links }) => links.suggested + links.confirmed > 0));
    if (compared) {
      return `/konzept/${compared.id}`;
    }
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
  throw new Error('after 90 s no document of the samples is linked to a concept');
}

async function beginRelease(page) {
  await page.goto(`${portal}/presse/werkstatt`);
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForURL(/werkstatt\/[0-9a-f-]{36}/);
}

/** A picture of 1 × 1, and what the editor says it lacks. */
async function enclose(page) {
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  await page.locator('[name=file]').setInputFiles({ name: 'wiese.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') });
  await page.locator('main form[data-autosave] button[type=submit]').first().click();
  await page.locator('[name^=alternative-]').waitFor();
}

/** All that a release needs before it may be submitted. */
async function whole(page) {
  for (const [name, words] of Object.entries({ title: 'Radweg', lead: 'Er ist fertig.', place: 'Auenfurt', body: 'Drei Kilometer.', contact: 'Pressestelle' })) {
    await page.locator(`[name=${name}]`).fill(words);
  }
}

async function submitRelease(page) {
  await beginRelease(page);
  await whole(page);
  await page.locator('button[value=submit]').click();
  await page.waitForURL(/hinweis=getan/);
}

/** A step that is possible while the release is being written, and leaves it so. */
async function signOff(page) {
  await unfold(page);
  await page.locator('[data-step=sign-off] [name=words]').fill('Landrat, heute');
  await page.locator('[data-step=sign-off] button').click();
}

async function unfold(page) {
  await page.evaluate(() => document.querySelectorAll('main details').forEach(folded => { folded.open = true; }));
}

/** A link that was suggested from the text and is confirmed. */
async function linkRelease(page) {
  await beginRelease(page);
  const editor = page.url();
  await page.locator('[name=title]').fill('Bezüge');
  await page.locator('[name=lead]').fill('Der Kreistag hat zur Vorlage 2025/FB3/0217 beschlossen.');
  await page.locator('main form[data-autosave] button[type=submit]').first().click();
  await page.waitForURL(/hinweis=gesichert/);
  await page.goto(`${editor}/bezuege`);
  await page.locator('button[name=confirm]').first().click();
  await page.locator('button[name=remove]').first().waitFor();
}

async function oncePublished(word, narrowed = '') {
  for (let second = 0; second < 90; second++) {
    const answer = await fetch(`${portal}/api/v1/search?q=${word}${narrowed}`);
    const { items } = answer.ok ? await answer.json() : { items: [] };
    if (items.length > 0) {
      return `/dokument/${items[0].id}`;
    }
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
  throw new Error(`after 90 s the portal does not find "${word}" in the samples`);
}
