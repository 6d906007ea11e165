// An SMTP server that prints a line of JSON for every mail it takes, and refuses as its second word says:
// node smtp_server.mjs 2525 [421|550]
import { SMTPServer } from "smtp-server";

const [port, refusal] = process.argv.slice(2);
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  onRcptTo(address, session, done) {
    done(refusal ? Object.assign(new Error("not today"), { responseCode: Number(refusal) }) : null);
  },
  onData(stream, session, done) {
    const chunks = [];
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.on("end", () => {
      const { mailFrom, rcptTo } = session.envelope;
      const text = Buffer.concat(chunks).toString("utf8");
      console.log(JSON.stringify({ from: mailFrom.address, to: rcptTo.map((it) => it.address), text }));
      done();
    });
  },
});
server.listen(Number(port), "127.0.0.1", () => console.log("listening"));
