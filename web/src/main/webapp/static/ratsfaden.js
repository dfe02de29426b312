// Conveniences. Every page does its work without them.
'use strict';

// htmx: nothing is evaluated, no styles are injected (CSP), and no page stays in the browser's storage (it may be non-public).
htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.historyCacheSize = 0;
htmx.config.refreshOnHistoryMiss = true;
htmx.config.selfRequestsOnly = true;
htmx.config.responseHandling = [{ code: '204', swap: false }, { code: '...', swap: true }];

const stored = {
  get: (name) => localStorage.getItem('ratsfaden.' + name),
  set: (name, value) => localStorage.setItem('ratsfaden.' + name, value),
};

for (const scripted of document.querySelectorAll('[data-script-only]')) {
  scripted.hidden = false;
}

// Light or dark.
const themeSwitch = document.querySelector('[data-theme-switch]');
const isDark = () => (document.documentElement.dataset.kernTheme
  ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
const nameThemeSwitch = () => {
  themeSwitch.textContent = isDark() ? themeSwitch.dataset.toLight : themeSwitch.dataset.toDark;
};
themeSwitch.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.kernTheme = theme;
  stored.set('theme', theme);
  nameThemeSwitch();
});
nameThemeSwitch();

// The key "/" leads to the search box; it can be switched off (WCAG 2.1.4).
const keySwitch = document.querySelector('[data-key-switch]');
keySwitch.checked = stored.get('keys') !== 'off';
keySwitch.addEventListener('change', () => stored.set('keys', keySwitch.checked ? 'on' : 'off'));
document.addEventListener('keydown', (event) => {
  const writing = event.target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');
  if (event.key === '/' && keySwitch.checked && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.querySelector('[data-search]')?.focus();
  }
});

// Words that may be about to be typed.
const suggestions = document.getElementById('vorschlaege');
const box = document.querySelector('input[list=vorschlaege]');
if (suggestions && box) {
  let waiting = 0;
  let asked = '';
  const suggest = async () => {
    const typed = box.value;
    if (typed.trim().length < 2 || typed === asked) {
      return;
    }
    asked = typed;
    const answer = await fetch('/api/v1/suggest?q=' + encodeURIComponent(typed));
    if (answer.ok && box.value === typed) {
      const { items } = await answer.json();
      suggestions.replaceChildren(...items.map((item) => new Option('', item)));
    }
  };
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => suggest().catch(() => {}), 150);
  });
}

// One key for each word about a fact that has the focus.
const words = { b: '[value=bestaetigen]', v: '[value=verwerfen]', k: 'summary', n: 'next' };
document.addEventListener('keydown', (event) => {
  const statement = event.target.closest('[data-statement]');
  const writing = event.target.closest('input, textarea, select');
  const word = words[event.key];
  if (statement && word && keySwitch.checked && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    if (word === 'next') {
      statement.parentElement.nextElementSibling?.querySelector('button, summary').focus();
    } else {
      statement.querySelector(word)?.click();
    }
  }
});

// What is marked in the text of a document goes into the form that asks for a sentence of it, while that is open and untouched.
const takes = document.querySelector('[data-takes-marked]');
if (takes) {
  let typed = takes.value.trim() !== '';
  takes.addEventListener('input', () => { typed = takes.value.trim() !== ''; });
  document.addEventListener('selectionchange', () => {
    const marked = getSelection();
    const within = marked.anchorNode?.parentElement?.closest('.rf-text__words');
    const said = marked.toString().trim();
    if (within && said && said.length <= takes.maxLength && !typed && takes.offsetParent) {
      takes.value = said;
    }
  });
}

// How much of an upload has been sent.
document.addEventListener('htmx:xhr:progress', (event) => {
  const shown = event.target.querySelector?.('[data-upload-progress]');
  if (shown && event.detail.lengthComputable) {
    shown.hidden = false;
    shown.querySelector('progress').value = 100 * event.detail.loaded / event.detail.total;
  }
});

// The answer to a form that was sent begins at its beginning, for the keyboard too.
document.addEventListener('htmx:afterSwap', (event) => {
  if (event.detail.requestConfig.verb === 'post') {
    document.getElementById('inhalt').focus({ preventScroll: true });
  }
});

// A draft saves itself: into this browser with each key, to the server after a pause. What is saved there leaves the browser.
const draft = document.querySelector('form[data-autosave]');
if (draft) {
  const place = 'ratsfaden.entwurf.' + draft.dataset.autosave;
  const told = draft.querySelector('[data-autosave-state]');
  const missing = draft.querySelector('[data-missing]');
  const revision = draft.elements.revision;
  const words = () => [...new FormData(draft)].filter(([, value]) => typeof value === 'string'); // files go with the button
  const typed = () => Object.fromEntries(words().filter(([name]) => name !== 'csrf' && name !== 'revision' && !name.startsWith('detach-')));
  const asOne = () => JSON.stringify(typed());
  let writtenOn = revision.value; // an earlier revision, when words of before have come back
  const isOlder = () => writtenOn !== revision.value; // only a person decides that such words go over newer ones
  const intoBrowser = () => localStorage.setItem(place, JSON.stringify({ revision: writtenOn, typed: typed() }));
  const inBrowser = () => JSON.stringify(JSON.parse(localStorage.getItem(place) ?? '{}').typed);
  const pause = 1000;
  let saved = asOne();
  let waiting = 0;
  let sending = null;
  let refused = false; // the last words could not be saved

  const keep = () => {
    clearTimeout(waiting);
    if (isOlder()) {
      return null;
    }
    if (sending) {
      waiting = setTimeout(keep, pause);
    } else {
      sending = send().finally(() => { sending = null; });
    }
    return sending;
  };
  const send = async () => {
    const sent = asOne();
    try {
      const answer = await fetch(draft.dataset.autosave, { method: 'POST', body: new URLSearchParams(words()), keepalive: true });
      const answered = await answer.json();
      told.textContent = answered.words;
      refused = !answer.ok;
      if (answer.ok) {
        revision.value = answered.revision;
        writtenOn = revision.value;
        saved = sent;
        missing.hidden = answered.missing.length === 0;
        missing.querySelector('ul').replaceChildren(...answered.missing.map((lack) => {
          const line = document.createElement('li');
          line.textContent = lack;
          return line;
        }));
        if (sent === inBrowser()) { // another tab may have left its own there
          localStorage.removeItem(place);
        }
      } else {
        intoBrowser();
      }
    } catch {
      told.textContent = draft.dataset.autosaveFailed;
      refused = true;
      waiting = setTimeout(keep, 10 * pause);
    }
  };

  draft.addEventListener('input', () => {
    intoBrowser();
    clearTimeout(waiting);
    waiting = setTimeout(keep, pause);
  });
  addEventListener('pagehide', () => {
    if (localStorage.getItem(place) && saved !== asOne() && !isOlder()) {
      navigator.sendBeacon(draft.dataset.autosave, new URLSearchParams(words()));
    }
  });
  draft.addEventListener('submit', (event) => {
    clearTimeout(waiting);
    if (sending) { // it names the revision before; what is being saved comes first
      event.preventDefault();
      sending.finally(() => draft.requestSubmit(event.submitter));
      return;
    }
    refused = false;
    if (inBrowser() === asOne()) { // what the next page shows is what was sent, unless it says why not
      localStorage.setItem(place, JSON.stringify({ revision: revision.value, typed: typed(), sent: true }));
    }
  });
  addEventListener('beforeunload', (event) => {
    if (refused) {
      event.preventDefault();
    }
  });
  addEventListener('online', () => localStorage.getItem(place) && keep());

  // A step is taken with what is in the fields: they are saved first.
  for (const step of document.querySelectorAll('form[data-step]')) {
    step.addEventListener('submit', async (event) => {
      step.elements.revision.value = revision.value;
      if (step.dataset.step === 'discard') {
        refused = false;
        localStorage.removeItem(place);
      } else if (isOlder()) {
        event.preventDefault();
        told.scrollIntoView({ block: 'center' });
      } else if (sending || saved !== asOne()) {
        event.preventDefault();
        await sending;
        await keep();
        if (refused) {
          told.scrollIntoView({ block: 'center' });
        } else {
          step.requestSubmit(event.submitter);
        }
      }
    });
  }

  const left = JSON.parse(localStorage.getItem(place) ?? 'null');
  const kept = typed(); // a picture that has come or gone since brings or takes its own fields: what is left is laid down anew
  const lost = Object.entries(left?.typed ?? {}).filter(([name, value]) => name in kept && kept[name].trim() !== value.trim());
  if (lost.length > 0) {
    for (const [name, value] of lost) {
      draft.elements[name].value = value;
    }
    writtenOn = left.revision;
    intoBrowser();
    told.textContent = isOlder() ? draft.dataset.autosaveOlder : draft.dataset.autosaveRestored;
    keep();
  } else {
    localStorage.removeItem(place);
  }
}

// The release went on, somewhere else, while words of it were in this browser alone.
const unsaved = document.querySelector('[data-unsaved]');
if (unsaved) {
  const place = 'ratsfaden.entwurf.' + unsaved.dataset.unsaved;
  const left = JSON.parse(localStorage.getItem(place) ?? 'null');
  if (left && (!left.sent || document.querySelector('main [role=alert]'))) {
    const { kind, ...written } = left.typed;
    unsaved.querySelector('textarea').value = Object.values(written).filter((words) => words.trim()).join('\n\n');
    unsaved.hidden = false;
    unsaved.querySelector('button').addEventListener('click', () => {
      localStorage.removeItem(place);
      unsaved.hidden = true;
    });
  } else {
    localStorage.removeItem(place);
  }
}
