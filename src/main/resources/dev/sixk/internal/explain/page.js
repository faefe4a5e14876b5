(() => {
  'use strict';
  const root = document.documentElement;
  root.className = 'ready';
  const byId = id => document.getElementById(id);
  const all = (selector, within) => [...(within || document).querySelectorAll(selector)];
  const card = byId('card');
  const entry = key => document.querySelector('[data-e="' + key + '"]');
  const marks = key => all('[data-k~="' + key + '"]');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');

  /* In a narrow window one of the two views is shown. */
  const view = name => {
    root.dataset.view = name;
    all('[data-view]', document.body).forEach(each => each.setAttribute('aria-pressed', each.dataset.view === name));
  };
  view(/^#(document|at)-/.test(location.hash) ? 'document' : 'facts');

  const reveal = element => {
    view(element.closest('.document') ? 'document' : 'facts');
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
      if (parent.tagName === 'DETAILS') {
        parent.open = true;
      }
    }
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm.matches ? 'auto' : 'smooth' });
  };
  const show = element => {
    reveal(element);
    element.focus({ preventScroll: true });
  };

  const select = key => {
    all('.current').forEach(each => each.classList.remove('current'));
    all('[aria-current]').forEach(each => each.removeAttribute('aria-current'));
    marks(key).forEach(each => each.classList.add('current'));
    const own = entry(key);
    if (own) {
      own.setAttribute('aria-current', 'true');
      if (own.parentElement.hidden) {
        find.value = '';
        search();
      }
    }
  };

  /* The card is a convenience for the eye: readers of the screen have each mark's description. */
  const describe = keys => {
    card.textContent = '';
    keys.map(entry).filter(Boolean).forEach(own => {
      const row = document.createElement('p');
      all('.label, .value, .at', own.parentElement).forEach(part => {
        const span = document.createElement('span');
        span.className = part.className;
        span.textContent = part.textContent;
        row.append(span, ' ');
      });
      card.append(row);
    });
    card.hidden = !card.childElementCount;
  };

  /* The search filters the list and finds hits in the text, line by line. */
  const find = byId('find');
  const found = byId('found');
  const most = 1000;
  let hits = [];
  let at = -1;
  let entries = null;
  let lines = null;
  const text = element => [element, element.textContent.toLowerCase()];

  const range = (line, start, length) => {
    const hit = document.createRange();
    const walk = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const end = before + node.length;
      if (start >= before && start < end) {
        hit.setStart(node, start - before);
      }
      if (start + length <= end) {
        hit.setEnd(node, start + length - before);
        break;
      }
      before = end;
    }
    return hit;
  };
  const highlight = (name, ranges) => {
    if (window.CSS && CSS.highlights && window.Highlight) {
      CSS.highlights.set(name, new Highlight(...ranges));
    }
  };
  const counted = (count, noun) => (count ? count : 'no') + ' ' + noun + (count === 1 ? '' : 's');

  const filter = query => {
    entries = entries || all('.facts li').filter(li => !li.closest('.legend')).map(text);
    let shown = 0;
    for (const [li, words] of entries) {
      li.hidden = !words.includes(query);
      shown += li.hidden || !li.classList.contains('entry') ? 0 : 1;
    }
    all('.facts section').forEach(section => {
      section.hidden = query && !section.querySelector('li:not([hidden])');
    });
    all('.absent ul').forEach(list => {
      list.hidden = list.previousElementSibling.hidden = !list.querySelector('li:not([hidden])');
    });
    return shown;
  };
  const search = () => {
    const query = find.value.trim().toLowerCase();
    const shown = filter(query);
    hits = [];
    at = -1;
    if (query) {
      lines = lines || all('.document .line').map(text);
      for (const [line, words] of lines) {
        for (let i = words.indexOf(query); i >= 0 && hits.length < most; i = words.indexOf(query, i + query.length)) {
          hits.push([line, i]);
        }
      }
    }
    const ranges = hits.map(([line, i]) => range(line, i, query.length));
    hits.forEach((hit, i) => hit.push(ranges[i]));
    highlight('hit', ranges);
    highlight('now', []);
    all('.now').forEach(each => each.classList.remove('now'));
    found.textContent = query ? counted(shown, 'fact') + ', ' + counted(hits.length, 'hit') + (hits.length === most ? ' or more' : '') + ' in the text' : '';
  };
  const jump = step => {
    if (!hits.length) {
      return;
    }
    at = (at + step + hits.length + (at < 0 && step < 0 ? 1 : 0)) % hits.length;
    const [line, , hit] = hits[at];
    all('.now').forEach(each => each.classList.remove('now'));
    line.classList.add('now');
    highlight('now', [hit]);
    reveal(line);
    found.textContent = 'hit ' + (at + 1) + ' of ' + hits.length + ' in the text, line ' + line.dataset.n;
  };
  find.addEventListener('input', search);
  find.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      jump(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      find.value = '';
      search();
      event.stopPropagation();
    }
  });
  byId('next').addEventListener('click', () => jump(1));
  byId('before').addEventListener('click', () => jump(-1));

  /* A page that is opened as a file may have no clipboard: then an old command copies, or the text is shown to be copied by hand. */
  const said = byId('said');
  let quiet = 0;
  const say = (words, stay) => {
    said.textContent = words;
    said.hidden = false;
    clearTimeout(quiet);
    quiet = setTimeout(() => { said.hidden = true; }, stay);
  };
  const copyByHand = words => {
    const active = document.activeElement;
    const area = document.createElement('textarea');
    area.value = words;
    area.readOnly = true;
    area.className = 'copied';
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    active.focus({ preventScroll: true });
    say(copied ? 'Copied: ' + words : words, copied ? 2500 : 60000);
  };
  const copy = words => {
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(words).then(() => say('Copied: ' + words, 2500), () => copyByHand(words));
    } else {
      copyByHand(words);
    }
  };
  const words = (li, selector) => all(selector, li).map(each => each.textContent);
  const citation = li => {
    const quote = words(li, '.words').map(each => ': "' + each + '"').join('');
    const paths = words(li, '.path').join(', ');
    const place = words(li, '.at')[0].replace(/^line (\d+):(\d+)$/, 'line $1, column $2');
    return document.querySelector('h1').textContent + ', ' + place + quote + (paths ? ' (' + paths + ')' : '');
  };

  const markOf = event => event.target.closest && event.target.closest('[data-k]');
  const keysOf = mark => mark.dataset.k.split(' ');

  const click = target => {
    const button = target.closest('button');
    const own = target.closest('[data-e]');
    const mark = target.closest('[data-k]');
    const skip = target.closest('.skip');
    if (skip) {
      view(skip.hash.startsWith('#document') ? 'document' : 'facts');
      return false;
    }
    if (mark) {
      const key = keysOf(mark)[0];
      select(key);
      show(entry(key));
    } else if (own && marks(own.dataset.e).length) {
      select(own.dataset.e);
      show(marks(own.dataset.e)[0]);
    } else if (button && button.dataset.view) {
      view(button.dataset.view);
    } else if (button && button.dataset.copy) {
      const li = button.closest('li');
      copy(button.dataset.copy === 'cite' ? citation(li) : words(li, '.value')[0]);
    } else if (button && button.id === 'paths') {
      const open = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', open);
      root.classList.toggle('paths', open);
      all('details.source').forEach(each => { each.open = open; });
    } else {
      return false;
    }
    return true;
  };
  document.addEventListener('click', event => {
    if (click(event.target)) {
      event.preventDefault();
    }
  });
  for (const type of ['mouseover', 'focusin']) {
    document.addEventListener(type, event => {
      const mark = markOf(event);
      if (mark) {
        describe(keysOf(mark));
      } else if (type === 'focusin' || !document.activeElement.matches('[data-k]')) {
        card.hidden = true;
      }
    });
  }
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      card.hidden = said.hidden = true;
      const own = document.querySelector('[aria-current]');
      if (own) {
        show(own);
      }
    } else if (event.key === '/' && event.target !== find && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      find.focus();
    }
  });
})();
