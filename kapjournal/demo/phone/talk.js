// The wire: what this phone looks at and does, as JSON under /client/.

export const me = { person: 0, bot: "" };

const named = (more) => new URLSearchParams({ person: me.person, bot: me.bot, ...more });

async function result(answer) {
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.description || "That did not work.");
  return body;
}

export const look = async (what, more = {}) => result(await fetch(`/client/${what}?${named(more)}`));

export const act = async (what, body = {}) =>
  result(
    await fetch(`/client/${what}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ person: me.person, bot: me.bot, ...body }),
    }),
  );

export const fileUrl = (id) => `/client/file?${new URLSearchParams({ id })}`;

export function listen(heard) {
  const events = new EventSource(`/client/events?${named()}`);
  events.onmessage = (message) => heard(JSON.parse(message.data));
  events.onopen = () => heard({ event: "open" }); // after a pause, anything may have happened
  events.onerror = () => heard({ event: "lost" });
  return () => events.close();
}

export const asBase64 = (blob) =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).split(",")[1] || "");
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
