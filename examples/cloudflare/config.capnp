# Runs the bundled worker under workerd, after `npm run build` of the project:
#   npx esbuild examples/cloudflare/worker.ts --bundle --format=esm --outfile=examples/cloudflare/dist/worker.js
#   npx workerd serve examples/cloudflare/config.capnp
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .precisWorker)],
  sockets = [(name = "http", address = "127.0.0.1:8788", http = (), service = "main")],
);

const precisWorker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "dist/worker.js")],
  compatibilityDate = "2025-01-01",
);
