// Puts a drawn coach in front of the made-up camera, so that screenshots show what a class looks like.
(() => {
  const paint = (canvas, pen, seconds) => {
    const { width: w, height: h } = canvas;
    const beat = (1 - Math.cos(seconds * 4)) / 2;
    const wall = pen.createRadialGradient(w * 0.5, h * 0.35, 40, w * 0.5, h * 0.45, w * 0.7);
    wall.addColorStop(0, '#5b678c');
    wall.addColorStop(1, '#151a28');
    pen.fillStyle = wall;
    pen.fillRect(0, 0, w, h);
    pen.fillStyle = '#0f1420';
    pen.fillRect(0, h * 0.86, w, h);
    pen.lineCap = 'round';
    const limb = (points, width, colour) => {
      pen.strokeStyle = colour;
      pen.lineWidth = width;
      pen.beginPath();
      points.forEach(([x, y], i) => (i ? pen.lineTo(x, y) : pen.moveTo(x, y)));
      pen.lineJoin = 'round';
      pen.stroke();
    };
    const x = w / 2;
    const lift = -26 * Math.sin(beat * Math.PI);
    const hip = 430 + lift;
    const shoulder = 270 + lift;
    const arm = ((25 + 130 * beat) * Math.PI) / 180;
    const leg = ((7 + 20 * beat) * Math.PI) / 180;
    for (const side of [-1, 1]) {
      const knee = [x + side * (20 + 95 * Math.sin(leg)), hip + 95 * Math.cos(leg)];
      const foot = [knee[0] + side * 95 * Math.sin(leg), knee[1] + 100 * Math.cos(leg)];
      limb([[x + side * 20, hip], knee, foot], 42, '#27314d');
      limb([[foot[0], foot[1] + 12], [foot[0] + side * 26, foot[1] + 12]], 24, '#f4f6fb');
      const elbow = [x + side * (58 + 92 * Math.sin(arm)), shoulder + 12 + 92 * Math.cos(arm)];
      const hand = [elbow[0] + side * 70 * Math.sin(arm + beat / 4), elbow[1] + 70 * Math.cos(arm + beat / 4)];
      limb([[x + side * 58, shoulder + 12], elbow, hand], 36, '#c98f66');
    }
    limb([[x, hip - 14], [x, shoulder + 34]], 112, '#d8ff4a');
    limb([[x - 36, shoulder + 18], [x + 36, shoulder + 18]], 56, '#d8ff4a');
    limb([[x, shoulder - 20], [x, shoulder + 4]], 34, '#b97f58');
    pen.fillStyle = '#2b1d16';
    pen.beginPath();
    pen.ellipse(x, shoulder - 78, 52, 58, 0, 0, 2 * Math.PI);
    pen.fill();
    pen.fillStyle = '#c98f66';
    pen.beginPath();
    pen.ellipse(x, shoulder - 62, 42, 50, 0, 0, 2 * Math.PI);
    pen.fill();
  };
  const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async (wanted) => {
    const stream = await real(wanted);
    const [camera] = stream.getVideoTracks();
    if (!camera) return stream;
    const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 720 });
    const pen = canvas.getContext('2d');
    const began = performance.now();
    const draw = () => paint(canvas, pen, (performance.now() - began) / 1000);
    draw();
    setInterval(draw, 66);
    const [picture] = canvas.captureStream(15).getVideoTracks();
    picture.getSettings = () => camera.getSettings();
    stream.removeTrack(camera);
    stream.addTrack(picture);
    return stream;
  };
})();
