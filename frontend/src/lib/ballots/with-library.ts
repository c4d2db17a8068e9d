/** Blinding with Cloudflare's library, on WebCrypto. */
import { RSABSSA } from "@cloudflare/blindrsa-ts";
import type { BallotKey, BlindSigner } from "./ballots";
import { toBytes, toText } from "./base64url";

const suite = RSABSSA.SHA384.PSS.Randomized();

const imported = ({ public_key: jwk }: BallotKey) =>
  crypto.subtle.importKey("jwk", { ...jwk }, { name: "RSA-PSS", hash: "SHA-384" }, true, ["verify"]);

export const withLibrary: BlindSigner = {
  async blind(key, message) {
    const { blindedMsg, inv } = await suite.blind(await imported(key), message);
    return { message: toText(message), inverse: toText(inv), blinded: toText(blindedMsg) };
  },

  async finalize(key, kept, blindSignature) {
    const [message, signature, inverse] = [kept.message, blindSignature, kept.inverse].map(toBytes);
    if (!message || !signature || !inverse) throw new Error("A ballot has three parts.");
    return toText(await suite.finalize(await imported(key), message, signature, inverse));
  },
};
