// Buys something and cancels it, over gRPC: node examples/main-job.mjs http://127.0.0.1:8080 buyer@jangteo.example jangteo-demo
import { Jangteo } from "@jangteo/sdk/node";

import { mainJob } from "./job.mjs";

const [address = "http://127.0.0.1:8080", email = "buyer@jangteo.example", password = "jangteo-demo"] =
  process.argv.slice(2);
await mainJob(new Jangteo({ address }), email, password, console.log);
