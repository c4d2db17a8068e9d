// Reads a JSON list of resources on stdin; writes for each, in order, what its custom resource's schema has against it
// ("" if nothing, null if there is no schema for it here).
import * as certificates from "@kubernetes-models/cert-manager/cert-manager.io/v1";
import * as gateways from "@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1";
import * as keda from "@kubernetes-models/keda/keda.sh/v1alpha1";

const schemas = {
  "cert-manager.io/v1": certificates,
  "gateway.networking.k8s.io/v1": gateways,
  "keda.sh/v1alpha1": keda,
};

function faults(resource) {
  const Model = schemas[resource.apiVersion]?.[resource.kind];
  if (!Model) return null;
  try {
    new Model(resource).validate();
  } catch (error) {
    return error.message;
  }
  return "";
}

let text = "";
for await (const part of process.stdin) text += part;
process.stdout.write(JSON.stringify(JSON.parse(text).map(faults)));
