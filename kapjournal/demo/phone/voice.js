// Voice notes: recording with the microphone, a quiet stand-in where there is none, and playing.

import { $, h, icon, svg, toast } from "./dom.js";
import { t } from "./labels.js";
import { fileUrl } from "./talk.js";

const time = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

// What Telegram's own apps send, where the browser can; else whatever it records.
const WANTED = [{ mimeType: "audio/ogg;codecs=opus" }, { mimeType: "audio/webm;codecs=opus" }];

let recording = null;

export function prepareRecorder(send) {
  $("record").addEventListener("click", () => begin(send));
  $("record-drop").addEventListener("click", () => finish(false));
  $("record-send").addEventListener("click", () => finish(true));
}

async function begin(send) {
  if (recording) return;
  const began = performance.now();
  recording = { send, began, pieces: [], recorder: null, stream: null };
  const mine = recording;
  show(true, t("Listening"));
  mine.ticking = setInterval(() => ($("record-time").textContent = time((performance.now() - began) / 1000)), 250);
  try {
    mine.stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    if (recording !== mine) return release(mine); // dropped while the browser asked
    mine.recorder = new MediaRecorder(mine.stream, WANTED.find(({ mimeType }) => MediaRecorder.isTypeSupported(mimeType)));
    mine.recorder.ondataavailable = (event) => mine.pieces.push(event.data);
    mine.recorder.start(500);
  } catch {
    if (recording === mine) $("record-note").textContent = t("No microphone here; a made-up voice is sent instead");
  }
}

async function finish(wanted) {
  const mine = recording;
  if (!mine) return;
  recording = null;
  clearInterval(mine.ticking);
  show(false);
  const seconds = Math.max(1, Math.round((performance.now() - mine.began) / 1000));
  if (mine.recorder) {
    await new Promise((stopped) => { mine.recorder.onstop = stopped; mine.recorder.stop(); });
  }
  release(mine);
  if (!wanted) return;
  const heard = new Blob(mine.pieces, { type: mine.recorder?.mimeType.split(";")[0] || "audio/wav" });
  try {
    await mine.send(heard.size ? heard : hum(seconds), seconds);
  } catch (error) {
    toast(error.message);
  }
}

const release = (one) => one.stream?.getTracks().forEach((track) => track.stop());

function show(on, note = "") {
  $("recording").hidden = !on;
  $("writing").hidden = on;
  $("record-time").textContent = "0:00";
  $("record-note").textContent = note;
  (on ? $("record-send") : $("record")).focus();
}

// A soft murmur as 8 kHz PCM, so that the whole way of a voice note can be shown without a microphone.
function hum(seconds) {
  const rate = 8000;
  const count = rate * Math.min(seconds, 60);
  const data = new DataView(new ArrayBuffer(44 + count * 2));
  const letters = (at, text) => [...text].forEach((letter, index) => data.setUint8(at + index, letter.charCodeAt(0)));
  letters(0, "RIFF"); data.setUint32(4, 36 + count * 2, true); letters(8, "WAVEfmt ");
  data.setUint32(16, 16, true); data.setUint16(20, 1, true); data.setUint16(22, 1, true);
  data.setUint32(24, rate, true); data.setUint32(28, rate * 2, true); data.setUint16(32, 2, true); data.setUint16(34, 16, true);
  letters(36, "data"); data.setUint32(40, count * 2, true);
  for (let at = 0; at < count; at += 1) {
    const beat = 0.5 + 0.5 * Math.sin((at / rate) * 2 * Math.PI * 2.6) * Math.sin((at / rate) * 1.7);
    const voice = Math.sin((at / rate) * 2 * Math.PI * 132) + 0.4 * Math.sin((at / rate) * 2 * Math.PI * 264);
    data.setInt16(44 + at * 2, 2600 * beat * voice, true);
  }
  return new Blob([data], { type: "audio/wav" });
}

let playing = null;

export function player({ file_id: id, duration, file_name: name }) {
  const bars = Array.from({ length: 34 }, (_, index) => {
    const tall = 4 + ((id.charCodeAt((index * 7) % id.length) * (index + 3)) % 17);
    return svg("rect", { x: index * 5, y: (24 - tall) / 2, width: 3, height: tall, rx: 1.5 });
  });
  const wave = svg("svg", { class: "wave", viewBox: "0 0 170 24", preserveAspectRatio: "none", "aria-hidden": "true" }, ...bars);
  const length = h("span", {}, time(duration));
  const button = h("button", { type: "button", class: "round", "aria-label": t("Play voice message") }, icon("play"));
  const sound = new Audio();
  sound.preload = "none";
  const draw = (on) => {
    button.replaceChildren(icon(on ? "pause" : "play"));
    button.setAttribute("aria-label", t(on ? "Pause voice message" : "Play voice message"));
  };
  const moved = () => {
    const part = sound.currentTime / (duration || sound.duration || 1);
    bars.forEach((bar, index) => bar.classList.toggle("heard", index / bars.length < part));
    length.textContent = sound.paused && part >= 1 ? time(duration) : time(sound.currentTime || duration);
  };
  sound.addEventListener("timeupdate", moved);
  for (const [event, on] of [["play", true], ["pause", false], ["ended", false]]) sound.addEventListener(event, () => draw(on));
  button.addEventListener("click", async (event) => {
    event.stopPropagation();
    if (!sound.paused) return sound.pause();
    if (playing && playing !== sound) playing.pause();
    playing = sound;
    if (!sound.src) sound.src = fileUrl(id);
    await sound.play().catch(() => toast(t("This sound cannot be played here.")));
  });
  return h("div", { class: "voice" }, button, h("div", { class: "voice-line" }, name || "", wave, length));
}
