"""The way to a server: certificates, proxies, keys."""

from __future__ import annotations

import datetime
import ipaddress
import ssl
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from keyring.backend import KeyringBackend
from keyring.errors import NoKeyringError

from engine.errors import ServerError
from engine.remote.keys import forget_key, key_of, store_key
from engine.remote.link import Link
from engine.remote.probe import probe
from engine.remote.server import Server
from tests.engine.remote.conftest import QUICK
from tests.fixtures.scripted_server import Script, scripted_server
from tests.fixtures.server_shapes import add_other


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a certificate for 127.0.0.1 that signs itself, and its key, into one PEM file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    built = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(private + built.public_bytes(serialization.Encoding.PEM))
    return path


def _probe(server: Server) -> str:
    link = Link(server, patience=QUICK)
    try:
        return probe(link).model
    finally:
        link.close()


def test_a_certificate_is_verified_and_an_own_authority_can_be_given(certificate: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with scripted_server(tls=context) as script:
        add_other(script)
        with pytest.raises(ServerError, match=r"certificate of .* --ca-file"):
            _probe(Server(script.url))
        assert _probe(Server(script.url, ca_file=str(certificate))) == "m"


def test_https_to_a_plain_server_and_a_bad_authority_are_told(script: Script, tmp_path: Path) -> None:
    with pytest.raises(ServerError, match="does not speak https"):
        _probe(Server(script.url.replace("http:", "https:")))
    for path in (tmp_path / "missing.pem", tmp_path / "empty.pem"):
        (tmp_path / "empty.pem").write_text("no certificate")
        with pytest.raises(ServerError, match=r"certificate file .* cannot be read"):
            _probe(Server(script.url, ca_file=str(path)))


def test_a_certificate_file_of_the_environment_that_is_none_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "absent.pem"))
    with pytest.raises(ServerError, match="certificate file that SSL_CERT_FILE names cannot be read"):
        Link(Server("https://gpu.example:8000"), patience=QUICK)


def test_a_proxy_of_the_environment_is_used_but_not_for_this_machine(
    script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_other(script)
    with scripted_server() as proxy:
        proxy.get("http://gpu.example:8000/v1/models", {"data": [{"id": "through-the-proxy"}]})
        for name in ("http_proxy", "HTTP_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        assert _probe(Server("http://gpu.example:8000")) == "through-the-proxy"
        assert _probe(Server(script.url)) == "m"
        assert all(r.path.startswith("http://gpu.example") for r in proxy.requests)


class _Memory(KeyringBackend):
    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class _Broken(_Memory):
    def get_password(self, service: str, username: str) -> str | None:
        raise NoKeyringError("no backend: secret")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NoKeyringError("no backend: secret")

    def delete_password(self, service: str, username: str) -> None:
        raise NoKeyringError("no backend")


@pytest.fixture
def ring() -> Iterator[_Memory]:
    before, memory = keyring.get_keyring(), _Memory()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


def test_keys_come_from_the_environment_or_the_keyring(
    ring: _Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GPU_KEY", " sk-1 \n")
    assert key_of(Server("http://gpu")) == ""
    assert key_of(Server("http://gpu", key_env="GPU_KEY")) == "sk-1"
    kept = Server("http://gpu", has_key=True)
    store_key(kept, "sk-2\n")
    assert key_of(kept) == "sk-2"
    forget_key(kept)
    assert not ring.kept
    with pytest.raises(ServerError, match="holds no key"):
        key_of(kept)


def test_what_is_wrong_with_a_key_is_said_without_it(ring: _Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ServerError, match="NO_SUCH_KEY is not set"):
        key_of(Server("http://gpu", key_env="NO_SUCH_KEY"))
    monkeypatch.setenv("GPU_KEY", "sk-ünï code")
    with pytest.raises(ServerError) as raised:
        key_of(Server("http://gpu", key_env="GPU_KEY"))
    assert "sk-" not in str(raised.value)


def test_a_machine_without_a_keyring_gets_a_sentence(ring: _Memory) -> None:
    keyring.set_keyring(_Broken())
    server = Server("http://gpu", has_key=True)
    for use in (lambda: key_of(server), lambda: store_key(server, "sk-2")):
        with pytest.raises(ServerError, match="no keyring that can be used") as raised:
            use()
        assert "secret" not in str(raised.value)
    forget_key(server)
