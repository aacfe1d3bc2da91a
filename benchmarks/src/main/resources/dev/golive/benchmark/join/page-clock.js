// How far this page's clock for marks is from the computer's: both are read at the moment when the latter ticks.
() => {
  const before = Date.now();
  let tick = before;
  while (tick === before) tick = Date.now();
  return performance.timeOrigin + performance.now() - tick;
}
