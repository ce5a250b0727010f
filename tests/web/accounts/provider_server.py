"""A small provider of OpenID Connect that really serves: discovery, sign-in page, tokens signed by RS256, keys."""

import base64
import hashlib
import json
import secrets
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT, SECRET = "register", "only:for tests"
Claims = dict[str, Any]


class ProviderServer:
    """Whoever asks is `person`. `spoil` alters the claims of a token before it is signed, `sign` signs it."""

    def __init__(self) -> None:
        self.person: Claims = {"sub": "ana-1", "email": "ana@example.org", "email_verified": True, "name": "Ana Luz"}
        self.spoil: Callable[[Claims], Any] = lambda claims: None
        self.sign: Callable[[Claims], str] = self.sign_truly
        self.in_userinfo = False
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.codes: dict[str, dict[str, str]] = {}
        self.asked: list[dict[str, str]] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *arguments: Any) -> None: ...

            def do_GET(self) -> None:
                server.answer(self, {})

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
                server.answer(self, {name: values[0] for name, values in parse_qs(body).items()})

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.issuer = f"http://127.0.0.1:{self.http.server_port}"
        threading.Thread(target=self.http.serve_forever, args=[0.02], daemon=True).start()

    def stop(self) -> None:
        self.http.shutdown()
        self.http.server_close()

    def sign_truly(self, claims: Claims) -> str:
        return jwt.encode(claims, self.key, "RS256", headers={"kid": "one"})

    def answer(self, request: BaseHTTPRequestHandler, body: dict[str, str]) -> None:
        url = urlsplit(request.path)
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        pages: dict[str, Callable[[], tuple[int, Any]]] = {
            "/.well-known/openid-configuration": lambda: (200, self.describe()),
            "/jwks": lambda: (200, {"keys": [{**json.loads(self._public()), "kid": "one", "use": "sig"}]}),
            "/authorize": lambda: self.authorize(query),
            "/token": lambda: self.token(body, request.headers.get("Authorization", "")),
            "/userinfo": lambda: (200, self.person) if request.headers.get("Authorization") else (401, {}),
        }
        status, said = pages.get(url.path, lambda: (404, {}))()
        request.send_response(status)
        if status == 302:
            request.send_header("Location", said)
        request.end_headers()
        if status != 302:
            request.wfile.write(json.dumps(said).encode())

    def describe(self) -> Claims:
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "userinfo_endpoint": f"{self.issuer}/userinfo",
            "jwks_uri": f"{self.issuer}/jwks",
        }

    def authorize(self, query: dict[str, str]) -> tuple[int, Any]:
        self.asked.append(query)
        whole = query.get("response_type") == "code" and query.get("code_challenge_method") == "S256"
        if not whole or query.get("client_id") != CLIENT or "openid" not in query["scope"].split():
            return 400, {}
        code = secrets.token_urlsafe(8)
        self.codes[code] = query
        return 302, f"{query['redirect_uri']}?{urlencode({'code': code, 'state': query['state']})}"

    def token(self, body: dict[str, str], authorization: str) -> tuple[int, Any]:
        begun = self.codes.pop(body.get("code", ""), None)
        said = base64.b64decode(authorization.removeprefix("Basic ")).decode()
        if begun is None or [unquote(part) for part in said.split(":")] != [CLIENT, SECRET]:
            return 401, {"error": "invalid_client"}
        digest = hashlib.sha256(body.get("code_verifier", "").encode()).digest()
        proven = base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == begun["code_challenge"]
        if not proven or body.get("redirect_uri") != begun["redirect_uri"]:
            return 400, {"error": "invalid_grant"}
        now = int(time.time())
        told = {"sub": self.person["sub"]} if self.in_userinfo else self.person
        claims = {"iss": self.issuer, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": begun["nonce"], **told}
        self.spoil(claims)
        return 200, {"access_token": "x", "token_type": "Bearer", "id_token": self.sign(claims)}

    def _public(self) -> str:
        return jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key())
