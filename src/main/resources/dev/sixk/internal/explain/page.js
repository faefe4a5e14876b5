(() => {
  'use strict';
  document.documentElement.className = 'ready';
  const card = document.getElementById('card');
  const entry = key => document.querySelector('[data-e="' + key + '"]');
  const marks = key => document.querySelectorAll('[data-k~="' + key + '"]');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');

  const show = element => {
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
      if (parent.tagName === 'DETAILS') {
        parent.open = true;
      }
    }
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm.matches ? 'auto' : 'smooth' });
    element.focus({ preventScroll: true });
  };

  const select = key => {
    document.querySelectorAll('.current').forEach(each => each.classList.remove('current'));
    document.querySelectorAll('[aria-current]').forEach(each => each.removeAttribute('aria-current'));
    marks(key).forEach(each => each.classList.add('current'));
    const own = entry(key);
    if (own) {
      own.setAttribute('aria-current', 'true');
    }
  };

  /* The card is a convenience for the eye: readers of the screen have each mark's description. */
  const describe = keys => {
    card.textContent = '';
    keys.map(entry).filter(Boolean).forEach(own => {
      const row = document.createElement('p');
      own.querySelectorAll('.label, .value, .path').forEach(part => {
        const span = document.createElement('span');
        span.className = part.className;
        span.textContent = part.textContent;
        row.append(span, ' ');
      });
      card.append(row);
    });
    card.hidden = !card.childElementCount;
  };

  const markOf = event => event.target.closest && event.target.closest('[data-k]');
  const keysOf = mark => mark.dataset.k.split(' ');

  document.addEventListener('click', event => {
    const mark = markOf(event);
    const own = event.target.closest('[data-e]');
    if (mark) {
      const key = keysOf(mark)[0];
      select(key);
      show(entry(key));
      event.preventDefault();
    } else if (own && marks(own.dataset.e).length) {
      select(own.dataset.e);
      show(marks(own.dataset.e)[0]);
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
      card.hidden = true;
      const own = document.querySelector('[aria-current]');
      if (own) {
        show(own);
      }
    }
  });
})();
