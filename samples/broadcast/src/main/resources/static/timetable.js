const list = document.getElementById('classes');
const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

function link(text, href, kind) {
  const a = document.createElement('a');
  a.textContent = text;
  a.href = href;
  a.className = kind;
  return a;
}

function entry({ id, title, startsAtMs, minutes }) {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  heading.textContent = title;
  const time = document.createElement('time');
  time.dateTime = new Date(startsAtMs).toISOString();
  time.textContent = `${clock.format(startsAtMs)} · ${minutes} minutes`;
  const links = document.createElement('nav');
  links.setAttribute('aria-label', title);
  links.append(
    link('Coach this class', `/coach/${encodeURIComponent(id)}`, 'coach'),
    link('Join as an athlete', `/join/${encodeURIComponent(id)}`, 'join'),
  );
  item.append(heading, time, links);
  return item;
}

const answer = await fetch('/timetable');
list.replaceChildren(...(await answer.json()).map(entry));
