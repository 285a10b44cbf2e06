for (const chart of document.querySelectorAll('.chart')) {
  const figure = JSON.parse(chart.querySelector('script').textContent);
  const place = chart.appendChild(document.createElement('div'));
  Plotly.newPlot(place, figure.data, figure.layout, { displaylogo: false, responsive: true });
}
for (const frame of document.querySelectorAll('iframe')) {
  const fit = () => { frame.style.height = Math.ceil(frame.contentDocument.body.getBoundingClientRect().height) + 24 + 'px'; };
  frame.addEventListener('load', fit);
  if (frame.contentDocument && frame.contentDocument.readyState === 'complete') fit();
}
