SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account (
    id text NOT NULL COLLATE pg_catalog."C",
    parent text COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    display_name text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    license text NOT NULL COLLATE pg_catalog."C",
    existing boolean NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.audit (
    sequence bigint NOT NULL,
    at bigint NOT NULL,
    account text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    actor_name text NOT NULL COLLATE pg_catalog."C",
    request_id text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    object text NOT NULL COLLATE pg_catalog."C",
    changes text NOT NULL COLLATE pg_catalog."C",
    previous text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.authority (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    key_type text NOT NULL COLLATE pg_catalog."C",
    lifetime bigint NOT NULL,
    renew_at bigint NOT NULL,
    approval boolean NOT NULL,
    server_keygen boolean NOT NULL,
    single_des boolean NOT NULL
);
CREATE TABLE public.blocked_key (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    fingerprint text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.bundle (
    site text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    size bigint NOT NULL,
    files text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.bundle_file (
    site text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.ca_generation (
    authority text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    stage text NOT NULL COLLATE pg_catalog."C",
    imported boolean NOT NULL,
    certificate text NOT NULL COLLATE pg_catalog."C",
    above text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    ra text NOT NULL COLLATE pg_catalog."C",
    ra_key text NOT NULL COLLATE pg_catalog."C",
    cross_signed text NOT NULL COLLATE pg_catalog."C",
    crl bigint NOT NULL,
    created_at bigint NOT NULL,
    activated_at bigint NOT NULL,
    ended_at bigint NOT NULL,
    retired_at bigint NOT NULL
);
CREATE TABLE public.certificate (
    serial text NOT NULL COLLATE pg_catalog."C",
    authority text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    account text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    way text NOT NULL COLLATE pg_catalog."C",
    der text NOT NULL COLLATE pg_catalog."C",
    not_before bigint NOT NULL,
    not_after bigint NOT NULL,
    issued_at bigint NOT NULL,
    revoked_at bigint NOT NULL,
    reason bigint NOT NULL,
    mark bigint NOT NULL,
    seen_at bigint NOT NULL
);
CREATE TABLE public.channel_key (
    device text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);
CREATE TABLE public.credential (
    account text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    server_user text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    created_by text NOT NULL COLLATE pg_catalog."C",
    valid_until bigint NOT NULL,
    last_used bigint NOT NULL,
    mode text NOT NULL COLLATE pg_catalog."C",
    host text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.device (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    serial text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    family text NOT NULL COLLATE pg_catalog."C",
    model text NOT NULL COLLATE pg_catalog."C",
    onboarding text NOT NULL COLLATE pg_catalog."C",
    lifecycle text NOT NULL COLLATE pg_catalog."C",
    site text NOT NULL COLLATE pg_catalog."C",
    room text NOT NULL COLLATE pg_catalog."C",
    groups text NOT NULL COLLATE pg_catalog."C",
    device_user text NOT NULL COLLATE pg_catalog."C",
    auto_sync text NOT NULL COLLATE pg_catalog."C",
    held boolean NOT NULL,
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    first_seen bigint NOT NULL,
    last_seen bigint NOT NULL,
    last_sync bigint NOT NULL,
    holds bigint NOT NULL,
    used bigint NOT NULL,
    software_version text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    external_server text NOT NULL COLLATE pg_catalog."C",
    version_order text NOT NULL COLLATE pg_catalog."C",
    approved_at bigint DEFAULT 0 NOT NULL,
    activated_at bigint DEFAULT 0 NOT NULL,
    deactivated_at bigint DEFAULT 0 NOT NULL,
    enrolled_at bigint DEFAULT 0 NOT NULL,
    enrolled_profile text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    enrolled_edition bigint DEFAULT 0 NOT NULL
);
CREATE TABLE public.device_group (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    description text NOT NULL COLLATE pg_catalog."C",
    filter text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.device_token (
    device text NOT NULL COLLATE pg_catalog."C",
    seed text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);
CREATE TABLE public.device_user (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    email text NOT NULL COLLATE pg_catalog."C",
    groups text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.enrollment_code (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    site text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    expires_at bigint NOT NULL,
    max_uses bigint NOT NULL,
    uses bigint NOT NULL
);
CREATE TABLE public.factory_root (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    pem text NOT NULL COLLATE pg_catalog."C",
    families text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    organizations text NOT NULL COLLATE pg_catalog."C",
    eku text NOT NULL COLLATE pg_catalog."C",
    allow_expired boolean NOT NULL,
    allow_sha1 boolean NOT NULL
);
CREATE TABLE public.firmware_file (
    sum text NOT NULL COLLATE pg_catalog."C",
    firmware_release text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.firmware_pin (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    job text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    from_version text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    excused boolean NOT NULL,
    given_at bigint NOT NULL,
    told_at bigint NOT NULL,
    ended_at bigint NOT NULL
);
CREATE TABLE public.firmware_release (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    family text NOT NULL COLLATE pg_catalog."C",
    models text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    files text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    notes text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.firmware_rules (
    account text NOT NULL COLLATE pg_catalog."C",
    rules text NOT NULL COLLATE pg_catalog."C",
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.firmware_watch (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    wanted text NOT NULL COLLATE pg_catalog."C",
    asked_at bigint NOT NULL,
    reached boolean NOT NULL,
    rounds bigint NOT NULL,
    tries bigint NOT NULL
);
CREATE TABLE public.found (
    gateway text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    condition text NOT NULL COLLATE pg_catalog."C",
    certificate text NOT NULL COLLATE pg_catalog."C",
    trusted text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    first_seen bigint NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.gateway (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    site text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    logins text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    token text NOT NULL COLLATE pg_catalog."C",
    token_until bigint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    enrolled_at bigint NOT NULL,
    connection text NOT NULL COLLATE pg_catalog."C",
    connected_at bigint NOT NULL,
    link_at bigint NOT NULL,
    node text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    host text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    networks text NOT NULL COLLATE pg_catalog."C",
    started_at bigint NOT NULL
);
CREATE TABLE public.goose_db_version (
    id integer NOT NULL,
    version_id bigint NOT NULL,
    is_applied boolean NOT NULL,
    tstamp timestamp without time zone DEFAULT now() NOT NULL
);
ALTER TABLE public.goose_db_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goose_db_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.identity (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    seed text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    wanted_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint NOT NULL,
    spent_key text NOT NULL COLLATE pg_catalog."C",
    approved boolean NOT NULL,
    authority text NOT NULL COLLATE pg_catalog."C",
    serial text NOT NULL COLLATE pg_catalog."C",
    not_before bigint NOT NULL,
    not_after bigint NOT NULL,
    seen_at bigint NOT NULL,
    changed_at bigint NOT NULL
);
CREATE TABLE public.job (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    params text NOT NULL COLLATE pg_catalog."C",
    dry_run boolean NOT NULL,
    total bigint NOT NULL,
    done bigint NOT NULL,
    failed bigint NOT NULL,
    waiting bigint NOT NULL,
    skipped bigint NOT NULL,
    errors text NOT NULL COLLATE pg_catalog."C",
    worker text NOT NULL COLLATE pg_catalog."C",
    lease_until bigint NOT NULL,
    created_at bigint NOT NULL,
    started_at bigint NOT NULL,
    finished_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.job_item (
    job text NOT NULL COLLATE pg_catalog."C",
    page bigint NOT NULL,
    states text NOT NULL COLLATE pg_catalog."C",
    items text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.live_settings (
    device text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL
);
CREATE TABLE public.login_link (
    id text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    member text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
);
CREATE TABLE public.member (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    email text NOT NULL COLLATE pg_catalog."C",
    email_key text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    sites text NOT NULL COLLATE pg_catalog."C",
    disabled boolean NOT NULL,
    signed_in_at bigint NOT NULL
);
CREATE TABLE public.member_login (
    member text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL COLLATE pg_catalog."C",
    totp text NOT NULL COLLATE pg_catalog."C",
    new_totp text NOT NULL COLLATE pg_catalog."C",
    step bigint NOT NULL,
    recovery text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL
);
CREATE TABLE public.member_session (
    id text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    member text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    how text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    browser text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    used_at bigint NOT NULL,
    ends_at bigint NOT NULL
);
CREATE TABLE public.meta (
    key text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.old_arrival (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    at bigint NOT NULL,
    address text NOT NULL COLLATE pg_catalog."C",
    told bigint NOT NULL
);
CREATE TABLE public.pairing (
    token text NOT NULL COLLATE pg_catalog."C",
    pin text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    model text NOT NULL COLLATE pg_catalog."C",
    serial text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    device text COLLATE pg_catalog."C",
    credential text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    gateway text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.pending_device (
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    family text NOT NULL COLLATE pg_catalog."C",
    model text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    first_seen bigint NOT NULL,
    last_seen bigint NOT NULL
);
CREATE TABLE public.pki_mark (
    name text NOT NULL COLLATE pg_catalog."C",
    value bigint NOT NULL
);
CREATE TABLE public.policy (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    level bigint NOT NULL,
    target text NOT NULL COLLATE pg_catalog."C",
    priority bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.policy_past (
    account text NOT NULL COLLATE pg_catalog."C",
    policy text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    level bigint NOT NULL,
    target text NOT NULL COLLATE pg_catalog."C",
    priority bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    by_name text NOT NULL COLLATE pg_catalog."C",
    gone boolean NOT NULL
);
CREATE TABLE public.profile (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    server_type text NOT NULL COLLATE pg_catalog."C",
    url text NOT NULL COLLATE pg_catalog."C",
    server_user text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL COLLATE pg_catalog."C",
    root_ca text NOT NULL COLLATE pg_catalog."C",
    phone_group bigint NOT NULL,
    issue_identity boolean NOT NULL,
    first_contact text NOT NULL COLLATE pg_catalog."C",
    edition bigint NOT NULL
);
CREATE TABLE public.provisioning (
    account text NOT NULL COLLATE pg_catalog."C",
    address_key text NOT NULL COLLATE pg_catalog."C",
    enabled boolean NOT NULL,
    auto_sync text NOT NULL COLLATE pg_catalog."C",
    overlap bigint NOT NULL,
    unknown_devices text NOT NULL COLLATE pg_catalog."C",
    http text NOT NULL COLLATE pg_catalog."C",
    defaults text NOT NULL COLLATE pg_catalog."C",
    admin_password text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.remembered (
    scope text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    fingerprint text NOT NULL COLLATE pg_catalog."C",
    status bigint NOT NULL,
    header text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);
CREATE TABLE public.road (
    device text NOT NULL COLLATE pg_catalog."C",
    connection text NOT NULL COLLATE pg_catalog."C",
    connected_at bigint NOT NULL,
    link_at bigint NOT NULL,
    node text NOT NULL COLLATE pg_catalog."C",
    says bigint NOT NULL,
    order_id text NOT NULL COLLATE pg_catalog."C",
    order_generation bigint NOT NULL,
    order_state text NOT NULL COLLATE pg_catalog."C",
    order_road text NOT NULL COLLATE pg_catalog."C",
    order_reason text NOT NULL COLLATE pg_catalog."C",
    order_at bigint NOT NULL,
    order_tries bigint NOT NULL,
    gateway text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    by_gateway boolean DEFAULT false NOT NULL
);
CREATE TABLE public.rollout (
    account text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    forgiven bigint NOT NULL,
    started_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.room (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    site text NOT NULL COLLATE pg_catalog."C",
    floor text NOT NULL COLLATE pg_catalog."C",
    size text NOT NULL COLLATE pg_catalog."C",
    capacity bigint NOT NULL,
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.saved_view (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    filter text NOT NULL COLLATE pg_catalog."C",
    sort text NOT NULL COLLATE pg_catalog."C",
    columns text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.site (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    profile text NOT NULL COLLATE pg_catalog."C",
    pin text NOT NULL COLLATE pg_catalog."C",
    subnets text NOT NULL COLLATE pg_catalog."C",
    only_new boolean NOT NULL,
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.token (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    prefix text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    rights text NOT NULL COLLATE pg_catalog."C",
    expires_at bigint NOT NULL,
    created_at bigint NOT NULL,
    revoked_at bigint NOT NULL,
    role text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    sites text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    member text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.upload (
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    chunks bigint NOT NULL,
    updated_at bigint NOT NULL
);
CREATE TABLE public.upload_chunk (
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.user_group (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    description text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.visit_batch (
    mac text NOT NULL COLLATE pg_catalog."C",
    last bigint NOT NULL,
    account text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    lines text NOT NULL COLLATE pg_catalog."C"
);
INSERT INTO public.account VALUES ('acc_01M8C5B3A57QPKKX1NF7KJP2KF', NULL, 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/', 'operator', 'Operator', 'operator', 'standard', false, '57114493', 'null', 1795704589637070, 1795704589637070, 1);
INSERT INTO public.account VALUES ('acc_01M8C5B3ABX5G38XMW644MAXW9', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/', 'north', '', 'provider', 'enterprise', false, '40298029', '{"tier":"gold"}', 1795704589643099, 1795704589643099, 1);
INSERT INTO public.account VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3ABX5G38XMW644MAXW9', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '87211473', 'null', 1795704589644508, 1795704589644508, 1);
INSERT INTO public.audit VALUES (1, 1795704589638153, 'acc_01M8C5B3A57QPKKX1NF7KJP2KF', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/', 'system:system', 'first start', '', 'account.create', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', 'a708b55aae8eb76baf0d6ce973577e3ecc2e49f9b12b4c41637e6837a5680141');
INSERT INTO public.audit VALUES (2, 1795704589643932, 'acc_01M8C5B3ABX5G38XMW644MAXW9', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8C5B3ABX5G38XMW644MAXW9', '{"license":"enterprise","name":"north","type":"provider"}', 'a708b55aae8eb76baf0d6ce973577e3ecc2e49f9b12b4c41637e6837a5680141', 'a877ef7d4bb00b0137ac30cc65d268007209ce111c8d0dddcb49382e9b84f7c5');
INSERT INTO public.audit VALUES (3, 1795704589645619, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', '{"license":"standard","name":"acme","type":"customer"}', 'a877ef7d4bb00b0137ac30cc65d268007209ce111c8d0dddcb49382e9b84f7c5', 'ea5a85d4b8ad87f5c1b8aeba3de3bf8a45836b491728989700522595fb60db81');
INSERT INTO public.audit VALUES (4, 1795704589646322, 'acc_01M8C5B3ABX5G38XMW644MAXW9', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8C5B3AEQ4NY1NRTZ5AK9YTC', '{"name":"north"}', 'ea5a85d4b8ad87f5c1b8aeba3de3bf8a45836b491728989700522595fb60db81', '18b0190c3991cb2d4b0cc91cb8dc26bdea064de4afe4ea8ed54e6ece4037f9fc');
INSERT INTO public.audit VALUES (5, 1795704589647157, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM', '{"name":"Berlin"}', '18b0190c3991cb2d4b0cc91cb8dc26bdea064de4afe4ea8ed54e6ece4037f9fc', '312d17d3a70a40e847170fd4e47b251b416bc7a3551856e3f75da2752438b8a0');
INSERT INTO public.audit VALUES (6, 1795704589648216, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8C5B3AFV9DP6PYXBGVVVCR6', '{"name":"Spree"}', '312d17d3a70a40e847170fd4e47b251b416bc7a3551856e3f75da2752438b8a0', 'bfa95e2335f8bf5f8dfdafb1caf25cd5ff72cf24728b54d4ef239d318e7893e5');
INSERT INTO public.audit VALUES (7, 1795704589649084, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8C5B3AG7CETQ2S6G2EV4YQE', '{"name":"sales"}', 'bfa95e2335f8bf5f8dfdafb1caf25cd5ff72cf24728b54d4ef239d318e7893e5', '7b89dd64b443e64d4dd23a7355226523d4ed47221302edaab3fbf7a1f67d2c49');
INSERT INTO public.audit VALUES (8, 1795704589649445, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8C5B3AH2PXASGNJYJK83DAY', '{"name":"ours"}', '7b89dd64b443e64d4dd23a7355226523d4ed47221302edaab3fbf7a1f67d2c49', 'f790671f68b3dfad950322effc0677ddb8bb1ce6d2136044a3ffd2a06519c74e');
INSERT INTO public.audit VALUES (9, 1795704589650117, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8C5B3AH2PXASGNJYN0XRRC5', '{"name":"team"}', 'f790671f68b3dfad950322effc0677ddb8bb1ce6d2136044a3ffd2a06519c74e', '6f73d61c5a7b9e3d367e41528623fdc5253afb4f2e5b34fe904efd10ec1309d0');
INSERT INTO public.audit VALUES (10, 1795704589650587, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8C5B3AJN73SECX2BYBSCDKP', '{"name":"Ana"}', '6f73d61c5a7b9e3d367e41528623fdc5253afb4f2e5b34fe904efd10ec1309d0', 'd996d71652734b3b7c6898ac925e5b5fc52e0c81ccff0aa24469b4b4e1f33c3c');
INSERT INTO public.audit VALUES (11, 1795704589651198, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8C5B3AJN73SECX2C0J4DBJP', '{"name":"mine"}', 'd996d71652734b3b7c6898ac925e5b5fc52e0c81ccff0aa24469b4b4e1f33c3c', '63c3499709a8771455337a7f0fd7335caa732d9dda0ae32831dd8598f2507e4d');
INSERT INTO public.audit VALUES (12, 1795704589652103, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', '{"autoSync.scope.sites":"none → sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '63c3499709a8771455337a7f0fd7335caa732d9dda0ae32831dd8598f2507e4d', '234201c401f3ebc24b3a76b750434fc8c16a61c182938fff2a06f59c0c96b8e1');
INSERT INTO public.audit VALUES (13, 1795704589653190, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8C5B3AM8YMAKN58RT51YA8J', '{"mac":"0004f2fe0001","model":"VVX 450"}', '234201c401f3ebc24b3a76b750434fc8c16a61c182938fff2a06f59c0c96b8e1', '7c1af325db849d9c7136dfa5901d296fe65b7d26606f2865cd17f2e492a5f5f9');
INSERT INTO public.audit VALUES (14, 1795704589653639, 'acc_01M8C5B3ABX5G38XMW644MAXW9', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8C5B3ANM3V87CQE4BNR58F7', '{"mac":"0004f2fe0002","model":"J179"}', '7c1af325db849d9c7136dfa5901d296fe65b7d26606f2865cd17f2e492a5f5f9', 'abea1ecca910dc0267f68da9a923cee121a61d25a19d2d5e2cba8348b1fca371');
INSERT INTO public.audit VALUES (15, 1795704589655728, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8C5B3AQA851V660HM8PERQP', '{"count":"1","mac":"64167f000003"}', 'abea1ecca910dc0267f68da9a923cee121a61d25a19d2d5e2cba8348b1fca371', 'd49bf8f10ec6b56e756c915abb3f4211f8144bd81701fcbfc431f96b784f389a');
INSERT INTO public.audit VALUES (16, 1795704589657428, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', '{"generation":"2","reason":"3 failed"}', 'd49bf8f10ec6b56e756c915abb3f4211f8144bd81701fcbfc431f96b784f389a', '039600de0625d4de1b49ecbaed4c6c441f51af078c82267404f24141f8675b37');
INSERT INTO public.audit VALUES (17, 1795704589659472, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8C5B3AVDC2M23T5EARQVV2Y', '{"level":"site","name":"base","settings":"2"}', '039600de0625d4de1b49ecbaed4c6c441f51af078c82267404f24141f8675b37', '09ab8561064828ae5ec00fd7becf0945d1c2fb5e13ae953fb7e36e72840bb5b6');
INSERT INTO public.audit VALUES (18, 1795704589660235, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8C5B3AVDC2M23T5EARQVV2Y', '{"priority":"lowest → low"}', '09ab8561064828ae5ec00fd7becf0945d1c2fb5e13ae953fb7e36e72840bb5b6', 'b6a26d4bbd690258e9991430390e55662e83133b78544f4708c2002364bc6ad1');
INSERT INTO public.audit VALUES (19, 1795704589661768, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8C5B3AWC60J03PT2PA7MXS0', '{"dryRun":"on","items":"2","kind":"import","title":"Import phones.csv"}', 'b6a26d4bbd690258e9991430390e55662e83133b78544f4708c2002364bc6ad1', 'c96d1c8f820ac45ad34212adc45008a1483d152d74c6ed6991d9469b1a514940');
INSERT INTO public.audit VALUES (20, 1795704589663708, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8C5B3AZE0KSGZ431N6MP4R6', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'c96d1c8f820ac45ad34212adc45008a1483d152d74c6ed6991d9469b1a514940', '991ed6b87199945ae7ccaf3cf8dad7c42660e701b97d5f72719548b8efd8f4b2');
INSERT INTO public.audit VALUES (21, 1795704589664480, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8C5B3B00PR4G6XM1AX4X272', '{"name":"cellar","site":"sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM"}', '991ed6b87199945ae7ccaf3cf8dad7c42660e701b97d5f72719548b8efd8f4b2', '2c2d6c5f9407ed4a2f0bd2b72dfe275f747347436a23a7fee1fb03d677fe6bb2');
INSERT INTO public.audit VALUES (22, 1795704589665036, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8C5B3B00PR4G6XM1AX4X272', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '2c2d6c5f9407ed4a2f0bd2b72dfe275f747347436a23a7fee1fb03d677fe6bb2', 'd72eb973a3669caaab73bf9d6e56a1f265e79d720e5159c1060c62c1324ee3ac');
INSERT INTO public.audit VALUES (23, 1795704589667623, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8C5B3B00PR4G6XM1AX4X272', '{"certificate":"ab","mac":"0004f2fe0009"}', 'd72eb973a3669caaab73bf9d6e56a1f265e79d720e5159c1060c62c1324ee3ac', '4990ac257534cae17b2378bb974f6ba5391f80ce00cbb2f84c326bb61415bef4');
INSERT INTO public.audit VALUES (24, 1795704589668891, 'acc_01M8C5B3ABX5G38XMW644MAXW9', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8C5B3B492K7FWCZMPPH5704', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '4990ac257534cae17b2378bb974f6ba5391f80ce00cbb2f84c326bb61415bef4', '9fa6fb710e74b3d7212ea576af974df219112611027429aa38a9e41a882db8ae');
INSERT INTO public.audit VALUES (25, 1795704589669358, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', '{"rule":"none → latest","rule sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM J179":"none → 4.1.3.0.6"}', '9fa6fb710e74b3d7212ea576af974df219112611027429aa38a9e41a882db8ae', 'edc9b1f1ec72e9e9de21c9e6f6256a6e68d465c0600c736361c10bfe2726a96f');
INSERT INTO public.audit VALUES (26, 1795704589671099, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8C5B3B6YMMQ9ZVM9494YSKD', '{"name":"code"}', 'edc9b1f1ec72e9e9de21c9e6f6256a6e68d465c0600c736361c10bfe2726a96f', '1fe5a0c000eb2e95d2ce7ec853f09b9d18c67ba1ad33951316c5701962cf7644');
INSERT INTO public.audit VALUES (27, 1795704589672498, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8C5B3B712QG0J6CKP1ZS77G', '{"code":"cod_01M8C5B3B6YMMQ9ZVM9494YSKD","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '1fe5a0c000eb2e95d2ce7ec853f09b9d18c67ba1ad33951316c5701962cf7644', '554987dde8a385a8f4e986ab6c68077297b53bfbfede74e487a9cc0f30ea529f');
INSERT INTO public.audit VALUES (28, 1795704589673525, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8C5B3B96JQCE5X6K7ZAN0AA', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', '554987dde8a385a8f4e986ab6c68077297b53bfbfede74e487a9cc0f30ea529f', 'dd6ef6cc1fba9e292a47e3d896e1725f313e9ccbe03a3798ef13e2dced57c573');
INSERT INTO public.audit VALUES (29, 1795704589674446, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8C5B3B96JQCE5X6K7ZAN0AA', '{"generation":"2"}', 'dd6ef6cc1fba9e292a47e3d896e1725f313e9ccbe03a3798ef13e2dced57c573', '30de042208b0fef4b4525d0b2fb6eb2840ca624b503517e4b979ad8f5ccdb2e7');
INSERT INTO public.audit VALUES (30, 1795704589674779, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8C5B3AZE0KSGZ431N6MP4R6', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', '30de042208b0fef4b4525d0b2fb6eb2840ca624b503517e4b979ad8f5ccdb2e7', '7dee76a2f1013be60b002adae4a2e0f1ce9652e209e49f9d2cd7c46adca5e1c5');
INSERT INTO public.audit VALUES (31, 1795704589675312, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8C5B3AZE0KSGZ431N6MP4R6', '{"mac":"00e0dbfe0004"}', '7dee76a2f1013be60b002adae4a2e0f1ce9652e209e49f9d2cd7c46adca5e1c5', '8de8f4aca080206858221790ffdeaabc6a386d239644295f692739e27a7937c0');
INSERT INTO public.audit VALUES (32, 1795704589678147, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8C5B3AZE0KSGZ431N6MP4R6","mac":"00e0dbfe0004","reason":"superseded"}', '8de8f4aca080206858221790ffdeaabc6a386d239644295f692739e27a7937c0', '68f1a9caae98e4ac6c4bb402a47498b2ad710b495470021313d272f1990374fb');
INSERT INTO public.audit VALUES (33, 1795704589680312, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '68f1a9caae98e4ac6c4bb402a47498b2ad710b495470021313d272f1990374fb', 'd7419683aa04959048bb3dda977e6d29eecccd3135d3ddbfcd5ade67fc238c44');
INSERT INTO public.audit VALUES (34, 1795704589681024, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8C5B3BGJJWQ1YAFE1FQGD5V', '{"name":"Ada"}', 'd7419683aa04959048bb3dda977e6d29eecccd3135d3ddbfcd5ade67fc238c44', '768dceb9806b33113b202dfe181a9787a3158d2a9fc2d18412dc324838baac61');
INSERT INTO public.audit VALUES (35, 1795704589681689, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8C5B3BGJJWQ1YAFE1FQGD5V', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '768dceb9806b33113b202dfe181a9787a3158d2a9fc2d18412dc324838baac61', 'aa2fb3dd1cf5ccc89f6daecf5e3b535ba0ecbc24f6ff7dcf9a49a59855262ff8');
INSERT INTO public.audit VALUES (36, 1795704589682939, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8C5B3BJP67D0RZ3X6D3FHWQ', '{"address":"192.0.2.1","how":"password","member":"mem_01M8C5B3BGJJWQ1YAFE1FQGD5V"}', 'aa2fb3dd1cf5ccc89f6daecf5e3b535ba0ecbc24f6ff7dcf9a49a59855262ff8', '8b14312f2cb6702ebb912bd42a2aa948e243d2a516001e35ebe9293544ac0aba');
INSERT INTO public.audit VALUES (37, 1795704589683557, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8C5B3BK5KJ3N17EAMMRZNBG', '{"kind":"reset","member":"mem_01M8C5B3BGJJWQ1YAFE1FQGD5V"}', '8b14312f2cb6702ebb912bd42a2aa948e243d2a516001e35ebe9293544ac0aba', 'cf8efb527ead945c4ef52fb42badf3d5c60c1f5f37ab82cc9e8b6efe13d417b6');
INSERT INTO public.audit VALUES (38, 1795704589684369, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8C5B3BM8X4M3BX2B9FYM419', '{"name":"Gone"}', 'cf8efb527ead945c4ef52fb42badf3d5c60c1f5f37ab82cc9e8b6efe13d417b6', 'a83bbd50aafc5671ae41585b11aeb885b88e1e8ce388c5267aab0a39c58bc52b');
INSERT INTO public.audit VALUES (39, 1795704589684912, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'acc_01M8C5B3A57QPKKX1NF7KJP2KF/acc_01M8C5B3ABX5G38XMW644MAXW9/acc_01M8C5B3ACDKHKTS2QECEJSG4M/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8C5B3BM8X4M3BX2BC2Q99A1', '{"name":"ci","rights":"[\"read\"]"}', 'a83bbd50aafc5671ae41585b11aeb885b88e1e8ce388c5267aab0a39c58bc52b', 'f2496b131c8b0c3c8f35bebc072b965d8ee0f46600485ce2893dee2af46f09f3');
INSERT INTO public.authority VALUES ('ca_01M8C5B3B96JQCE5X6K7ZAN0AA', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'devices', '{"l":"v"}', 1795704589673205, 1795704589674428, 2, 'rsa-2048', 7776000, 70, true, true, true);
INSERT INTO public.bundle VALUES ('sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 1795704589679469, 1795704589679469, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM', 'settings.txt', 'v1.dc3e05fa./ezkDj6tMxlsDmkIFoVIS7fSC1Kk5DLn4CnHSGgMmN54QCemVQYdjqcXqgrP84WoXMrz/UR6iB+rxz1qpJpNgMA');
INSERT INTO public.ca_generation VALUES ('ca_01M8C5B3B96JQCE5X6K7ZAN0AA', 1, 'current', true, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.o+VGYqRjxi7XNichrFtEdmNvDJnYGk8XJ49z6OnpAV8SGlC9FrZNC8LAAf8', 'BA==', 'v1.dc3e05fa.Znp9RQ/vQt0zxVSgEpCr5N2S45GZJjruqxTjJhlSyZ80tFqEu87TOwX7hVo', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO public.ca_generation VALUES ('ca_01M8C5B3B96JQCE5X6K7ZAN0AA', 2, 'next', false, 'BQ==', '', 'v1.dc3e05fa.BtIBm/dqCjlGfYDpjTzBChPzifPtv98KIai8Iuyh3yN5q/cidEL0IsyUPusf', 'Bg==', 'v1.dc3e05fa.bIUa0MxJVtU5+NCvhQMt5fIoG8bdRlCQsoXtCaCtVrBDvxLkUai+vpvVBg3j', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
INSERT INTO public.certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8C5B3B96JQCE5X6K7ZAN0AA', 1, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'dev_01M8C5B3AZE0KSGZ431N6MP4R6', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO public.certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8C5B3B96JQCE5X6K7ZAN0AA', 1, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'dev_01M8C5B3AZE0KSGZ431N6MP4R6', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
INSERT INTO public.channel_key VALUES ('dev_01M8C5B3AZE0KSGZ431N6MP4R6', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8C5B3A57QPKKX1NF7KJP2KF', 1, 'rRSvlBhNp97CUiTqQdZMSolC', 'v1.dc3e05fa.jX8DevCkR3WhupsKNXu1FQEHHnKWrjvVhrhKnG40vsinXicfuvqcj6JNJddJCZCHEpO6bk5uPuioFobS', 1795704589637070, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8C5B3ABX5G38XMW644MAXW9', 1, 'north', 'v1.dc3e05fa.nAFTstsjnLIUxMwq5ZL2N+DtwSHCGntdZnOFHTWY4Mpym23+crbjpL5ceoQPWTw', 1795704589643099, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', 1, 'acme', 'v1.dc3e05fa.gWxiPVBRlr7ILR78/hP9G6LJJ65ujrqL6mZ2t3FgM+aWDjeBFSIRFC6B4Q', 1795704589644508, 'filler', 1796309389651740, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', 2, 'acme', 'v1.dc3e05fa.x8UTOtKMtiK1GDKJUxGMAK+le66eJ6ym0z6XYr98cKmpdKUpPe1LhdjVkw', 1795704589651740, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8C5B3AM8YMAKN58RT51YA8J', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM', 'rom_01M8C5B3AFV9DP6PYXBGVVVCR6', '["grp_01M8C5B3AG7CETQ2S6G2EV4YQE"]', 'usr_01M8C5B3AJN73SECX2BYBSCDKP', 'include', true, '{"floor":"3"}', 1795704589652791, 1795704589652791, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8C5B3ANM3V87CQE4BNR58F7', 'acc_01M8C5B3ABX5G38XMW644MAXW9', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795704589653519, 1795704589653519, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8C5B3AQA851V660HM8PERQP', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795704589654961, 1795704589654961, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8C5B3AZE0KSGZ431N6MP4R6', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795704589663441, 1795704589663441, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8C5B3B712QG0J6CKP1ZS77G', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM', '', '', '', '', false, 'null', 1795704589671794, 1795704589672218, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8C5B3AEQ4NY1NRTZ5AK9YTC', 1);
INSERT INTO public.device_group VALUES ('grp_01M8C5B3AG7CETQ2S6G2EV4YQE', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'sales', 'who sells', '', 'null', 1795704589648883, 1795704589648883, 1);
INSERT INTO public.device_group VALUES ('grp_01M8C5B3AH2PXASGNJYJK83DAY', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'ours', '', 'model = "VVX 450"', 'null', 1795704589649253, 1795704589649253, 1);
INSERT INTO public.device_token VALUES ('dev_01M8C5B3B712QG0J6CKP1ZS77G', 'seed', 1795600800000000);
INSERT INTO public.device_user VALUES ('usr_01M8C5B3AJN73SECX2BYBSCDKP', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'Ana', 'ana@example.org', '["dug_01M8C5B3AH2PXASGNJYN0XRRC5"]', 'null', 1795704589650401, 1795704589650401, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8C5B3B6YMMQ9ZVM9494YSKD', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'code', '{"l":"v"}', 1795704589670772, 1795704589670772, 1, 'sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM', 'numeric12', 'a15286f21866f66bd55a4af2100c7f1dbef208a1fd3dcd1e4ca1554b8e93d09e', 'v1.dc3e05fa.ZhWujYRK+6nTXQ6JCmcD1g+Oy2HkCrOsLThdaP3uWtwIWtYQX6oDQw', 4635741600000000, 3, 1);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8C5B3B492K7FWCZMPPH5704');
INSERT INTO public.firmware_pin VALUES ('dev_01M8C5B3AZE0KSGZ431N6MP4R6', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8C5B3B492K7FWCZMPPH5704', 'acc_01M8C5B3ABX5G38XMW644MAXW9', 'J179 4.1', '{"l":"v"}', 1795704589668317, 1795704589668317, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n');
INSERT INTO public.firmware_rules VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', '[{"value":"latest"},{"site":"sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM","model":"J179","value":"4.1.3.0.6"}]', 1795704589669256, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8C5B3AZE0KSGZ431N6MP4R6', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8C5B3B00PR4G6XM1AX4X272', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.0jCMW2u9pzSNlSKrAGJVnKY9WqLTM/g3k5h7RMjZAm14svqoh6HG8+zoSiKaeipU1+8/Inkbi39F6LIbHXDbZIKmbYQqaDdl0EDYmEmIemx8K3AvskI6TMmPQuHjNSpKge1VIc0azbrZ6ZqyfzPQTRhHHi9IAAL895X6hlzXzy66ntH0oD9lLmUE4XmeKaiSNAx7YrhEHOWpyPZe', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8C5B3B00PR4G6XM1AX4X272', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'cellar', 'sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM', '{"l":"v"}', 'v1.dc3e05fa.pKHBMOaXdZmCEGPCTb+KUZEDwBm0ctXBVsEHK+X0DxqQCoDSMtRemMwXlbhincxZWDOIobds4kzrro48xQ5yVbmBKm/XzVxNMPXJSNt/dwKH3U66aLGOdwNdmvR0bTjm0g55J9a+cKzjUeU/5G/fr2FCMQI39YzuizmlkIaPoix+aLFDX8ai/7ITa+TgKie6SQcglg5bdRZlNA', 1795704589664220, 1795704589664220, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 14:49:52.766973');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 14:49:52.794234');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 14:49:53.071258');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 14:49:53.107488');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 14:49:53.143831');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 14:49:53.164876');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 14:49:53.203272');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-26 14:49:53.263622');
INSERT INTO public.identity VALUES ('dev_01M8C5B3AZE0KSGZ431N6MP4R6', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', false, 'ca_01M8C5B3B96JQCE5X6K7ZAN0AA', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
INSERT INTO public.job VALUES ('job_01M8C5B3AWC60J03PT2PA7MXS0', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8C5B3A57QPKKX1NF7KJP2KF","Rights":null,"Role":"","Sites":null,"RequestID":"req_1"}', 'v1.dc3e05fa.fEVdFme9UaAMUw1JDMSKzFeh75BICOM9PSa21ra5q2+upqj+YIgcN2cdvqF6Ga8GpS9fieadTYRRc2AvArxH', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795704589660739, 0, 0, 1);
INSERT INTO public.job_item VALUES ('job_01M8C5B3AWC60J03PT2PA7MXS0', 0, 'pf', 'v1.dc3e05fa.BPv2hjczosCz3u3eu4ugdk6BzZ5DPY3V6DI8Rhddy1a2k7+OprZGq2eCHQTt7Azt/UvGvAssZ1Ykda5J560/fmDm8AtZvQ5rtjZDnmQ');
INSERT INTO public.live_settings VALUES ('dev_01M8C5B3AZE0KSGZ431N6MP4R6', 'v1.dc3e05fa.SN0tBmkT3GHd8QmtxgxL9tdH7DBeGhGbnEPrdoQ+FRolJHXdLcco9gx4GpFl6hZmYFyaps5k', 1795600800000000);
INSERT INTO public.login_link VALUES ('lnk_01M8C5B3BK5KJ3N17EAMMRZNBG', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'mem_01M8C5B3BGJJWQ1YAFE1FQGD5V', 'reset', 1795600800000000, 4951274400000000);
INSERT INTO public.member VALUES ('mem_01M8C5B3BGJJWQ1YAFE1FQGD5V', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'Ada', '{"l":"v"}', 1795704589680763, 1795704589680763, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM"]', false, 1795704589682253);
INSERT INTO public.member VALUES ('mem_01M8C5B3BM8X4M3BX2B9FYM419', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'Gone', 'null', 1795704589684242, 1795704589684242, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.member_login VALUES ('mem_01M8C5B3BGJJWQ1YAFE1FQGD5V', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.M8HkXU+X8zUBtCpDINiFleVUstA7x1B1W2ccAnUBXey0UDil8NKA540Sg7U9yA', 'v1.dc3e05fa.hbm+pmF9mU+4Llbm9yFwUoyGiqj/qe0FnZMJ5ZpLql540R+qxXoR4uER2yK/', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
INSERT INTO public.member_session VALUES ('ses_01M8C5B3BJP67D0RZ3X6D3FHWQ', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8C5B3BGJJWQ1YAFE1FQGD5V', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8C5B3AQA851V660HM8PERQP', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('d23be864fad9f1a7522c35bc2330b776950918ccee20bef677caabe9945c7ad3', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8C5B3AZE0KSGZ431N6MP4R6', 'v1.dc3e05fa.iJNsJ1hYF7bINrDkVyfMnnY07vzNVIxH6h3QbZAkrEzBIlNn5wuW0As/CSi9Al4tPQ', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.pki_mark VALUES ('trust', 2);
INSERT INTO public.pki_mark VALUES ('revoked', 1);
INSERT INTO public.policy VALUES ('pol_01M8C5B3AVDC2M23T5EARQVV2Y', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'base', 5, 'sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM', -1, 'v1.dc3e05fa.oTIDTKhh6Xy+m6Eydijd6uVbRiGkw0N7cp93y/D+RZ9Ua24Qz+nIPyYVcPaSt51HUb3Zoy6hlfyls4zl0pe8hpC0crvw5luvsdpuPBUL9uvbI/7i+fqG7HbownZKTujz2BM48H3wTUAiowpOCNexctmfxVfUpUST+TN4udIIxUrcaTR5Yrjiu4GFQGLTTder+iVnx+8ECztZO2/9MPo', '{"l":"v"}', 1795704589659156, 1795704589660100, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'pol_01M8C5B3AVDC2M23T5EARQVV2Y', 1, 'base', 5, 'sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM', -2, 'v1.dc3e05fa.nwm34iRSM0zsoDTIZIcq3EPUPgVJp0RL9sXSIAIo3Ms39zPHNMd7mzn8E+hUG94dnwsFES2p8/H+HmVGbRpolclp5kD3kpULR+b8kmxCSCWoC1bzjoiPUD7m+appgrFY08hFPnYhNa0HcZFk25ej/WqITVL+jJ5Byu9/qin+HMIMPyrl4BMvVDX1WYKE0hfq5E+1ntdaxXM+zkAqFy0', '{"l":"v"}', 1795704589659156, 1795704589659156, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'pol_01M8C5B3AVDC2M23T5EARQVV2Y', 2, 'base', 5, 'sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM', -1, 'v1.dc3e05fa.hOila/FjMhaH9mH905t/gyeOnEf90qjJ3WzoDo88JERlNt9DeGn9ZEeskZTuj+jmDKezS4y/ye8zyi5MNjEg74oZuxsKMz2DGqw47R/xIVaj4fLyFJH87iP706kLNFI6YyyCOFhUxX/4H+zJNzTUFHinLQ2QEqoLv+seC5fmmKwjlMbCHaattXxa/Vfly+aeBisUjworaTlk5IOpG5E', '{"l":"v"}', 1795704589659156, 1795704589660100, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8C5B3AEQ4NY1NRTZ5AK9YTC', 'acc_01M8C5B3ABX5G38XMW644MAXW9', 'north', '{"l":"v"}', 1795704589646163, 1795704589646163, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.faBGVz0X+u0aWjxy0JbspeiJoM2xJgeb9HM1ignjOpL64U8GST8DEtJUObYvwcMFdg', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8C5B3A57QPKKX1NF7KJP2KF', 'akyyaozy356dgiqoalvqzh5kb4', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.D2sJxw2nFUhx/q8MkdLjhvQOuVfPI6vjGOrZv6CxHYwScc0g2V4yOw', 1, 1795704589637070, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8C5B3ABX5G38XMW644MAXW9', 'ciexhe7x7oxd3zwgznmpqafz3w', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.NN5YzUizaGEOFYYFdpmltQJ11IpANslumPZx1GbgDGvmrg1TmIwzW8+WvC2maBo', 1, 1795704589643099, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'h7rb2zbr7gczjbpq3mjxuxm7tp', true, '{"Enabled":false,"Sites":["sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.wtkV1LQyZNAAxnoV4bItF0k5hrkqws3gSbNFX1Qr7YBS+ohjceBdQ1++Azzrrmg', 2, 1795704589651740, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.bmW0FlaaItOvWzb0PnPojjF8JXJ1pW3m9AGq6BfVGOTluT7tUbwrfo6zbZvG97akQDCYZLTvlpV0EtB/0Uf2Nw', 1795704589685146);
INSERT INTO public.road VALUES ('dev_01M8C5B3AM8YMAKN58RT51YA8J', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8C5B3AZE0KSGZ431N6MP4R6', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', 2, 'paused', '3 failed', 0, 1795704589657314, 1795704589657314, 1);
INSERT INTO public.room VALUES ('rom_01M8C5B3AFV9DP6PYXBGVVVCR6', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'Spree', 'sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM', '3', 'huddle', 6, 'null', 1795704589647913, 1795704589647913, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8C5B3AJN73SECX2C0J4DBJP', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795704589650999, 1795704589650999, 1);
INSERT INTO public.site VALUES ('sit_01M8C5B3AEQ4NY1NRTZ6JPFJBM', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8C5B3AEQ4NY1NRTZ5AK9YTC', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795704589646673, 1795704589646673, 1);
INSERT INTO public.token VALUES ('tok_01M8C5B3BM8X4M3BX2BC2Q99A1', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795704589684662, 0, '', '', '');
INSERT INTO public.upload VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795704589658142);
INSERT INTO public.upload VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795704589658755);
INSERT INTO public.upload VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795704589658856);
INSERT INTO public.upload_chunk VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.SBkvAtybkBk26qn4KIvcYi9OhV5hZM1wDHU5TrKStHK8G+dbTFePYjQs1eVDjlu9VQcEO339SNf3enyb/xJFZs8FBGgi+VuyfDximzI');
INSERT INTO public.upload_chunk VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.MjTHvpTKCDUWxGTqG3u4PJR3zTQYSLkC0f3nd4eVfYHwpK8tlVIIZ0aijG35');
INSERT INTO public.upload_chunk VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.+34iSeBLFJ4UsJpLohOHxmrED2+qr1CEeO1tajIgmAOrnGk2HRfKmUBhazW2');
INSERT INTO public.upload_chunk VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.irgRfTrSrjSjcOLhPhLlOPH5Za8T41DIjld6Kp49t98LlyjwHbEUg5dxTX4');
INSERT INTO public.upload_chunk VALUES ('acc_01M8C5B3ACDKHKTS2QECEJSG4M', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8C5B3AH2PXASGNJYN0XRRC5', 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 'team', 'who works', 'null', 1795704589649758, 1795704589649758, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0001', 2, 'acc_01M8C5B3ACDKHKTS2QECEJSG4M', 2, '1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 8, true);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_number_key UNIQUE (number);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_parent_name_key UNIQUE (parent, name);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (sequence);
ALTER TABLE ONLY public.authority
    ADD CONSTRAINT authority_account_key UNIQUE (account);
ALTER TABLE ONLY public.authority
    ADD CONSTRAINT authority_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.blocked_key
    ADD CONSTRAINT blocked_key_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.blocked_key
    ADD CONSTRAINT blocked_key_fingerprint_key UNIQUE (fingerprint);
ALTER TABLE ONLY public.blocked_key
    ADD CONSTRAINT blocked_key_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bundle_file
    ADD CONSTRAINT bundle_file_pkey PRIMARY KEY (site, name);
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_pkey PRIMARY KEY (site);
ALTER TABLE ONLY public.ca_generation
    ADD CONSTRAINT ca_generation_pkey PRIMARY KEY (authority, number);
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT certificate_pkey PRIMARY KEY (serial);
ALTER TABLE ONLY public.channel_key
    ADD CONSTRAINT channel_key_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (account, generation);
ALTER TABLE ONLY public.device_group
    ADD CONSTRAINT device_group_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.device_group
    ADD CONSTRAINT device_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_mac_key UNIQUE (mac);
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.device_token
    ADD CONSTRAINT device_token_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.device_user
    ADD CONSTRAINT device_user_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.device_user
    ADD CONSTRAINT device_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.factory_root
    ADD CONSTRAINT factory_root_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.factory_root
    ADD CONSTRAINT factory_root_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.firmware_file
    ADD CONSTRAINT firmware_file_pkey PRIMARY KEY (sum, firmware_release);
ALTER TABLE ONLY public.firmware_pin
    ADD CONSTRAINT firmware_pin_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.firmware_release
    ADD CONSTRAINT firmware_release_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.firmware_release
    ADD CONSTRAINT firmware_release_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.firmware_rules
    ADD CONSTRAINT firmware_rules_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.firmware_watch
    ADD CONSTRAINT firmware_watch_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.found
    ADD CONSTRAINT found_pkey PRIMARY KEY (gateway, mac);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.goose_db_version
    ADD CONSTRAINT goose_db_version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT identity_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.job_item
    ADD CONSTRAINT job_item_pkey PRIMARY KEY (job, page);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_settings
    ADD CONSTRAINT live_settings_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.login_link
    ADD CONSTRAINT login_link_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.login_link
    ADD CONSTRAINT login_link_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_email_key_key UNIQUE (account, email_key);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.member_login
    ADD CONSTRAINT member_login_pkey PRIMARY KEY (member);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.member_session
    ADD CONSTRAINT member_session_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.member_session
    ADD CONSTRAINT member_session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meta
    ADD CONSTRAINT meta_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.old_arrival
    ADD CONSTRAINT old_arrival_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.pairing
    ADD CONSTRAINT pairing_pkey PRIMARY KEY (token);
ALTER TABLE ONLY public.pending_device
    ADD CONSTRAINT pending_device_pkey PRIMARY KEY (account, mac);
ALTER TABLE ONLY public.pki_mark
    ADD CONSTRAINT pki_mark_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.policy_past
    ADD CONSTRAINT policy_past_pkey PRIMARY KEY (account, policy, revision);
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.provisioning
    ADD CONSTRAINT provisioning_address_key_key UNIQUE (address_key);
ALTER TABLE ONLY public.provisioning
    ADD CONSTRAINT provisioning_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.remembered
    ADD CONSTRAINT remembered_pkey PRIMARY KEY (scope, key);
ALTER TABLE ONLY public.road
    ADD CONSTRAINT road_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.rollout
    ADD CONSTRAINT rollout_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.upload_chunk
    ADD CONSTRAINT upload_chunk_pkey PRIMARY KEY (account, mac, name, seq);
ALTER TABLE ONLY public.upload
    ADD CONSTRAINT upload_pkey PRIMARY KEY (account, mac, name);
ALTER TABLE ONLY public.user_group
    ADD CONSTRAINT user_group_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.user_group
    ADD CONSTRAINT user_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.visit_batch
    ADD CONSTRAINT visit_batch_pkey PRIMARY KEY (mac, last);
CREATE INDEX account_name ON public.account USING btree (name);
CREATE INDEX account_path ON public.account USING btree (path);
CREATE UNIQUE INDEX account_top ON public.account USING btree (type) WHERE (parent IS NULL);
CREATE INDEX blocked_key_page ON public.blocked_key USING btree (account, id);
CREATE INDEX bundle_account ON public.bundle USING btree (account, site);
CREATE INDEX certificate_authority ON public.certificate USING btree (authority, generation);
CREATE INDEX certificate_device ON public.certificate USING btree (device);
CREATE INDEX certificate_keys ON public.certificate USING btree (key);
CREATE INDEX certificate_mark ON public.certificate USING btree (mark) WHERE (mark > 0);
CREATE INDEX certificate_page ON public.certificate USING btree (account, serial);
CREATE INDEX device_by_mac ON public.device USING btree (account, mac, id);
CREATE INDEX device_by_name ON public.device USING btree (account, name, id);
CREATE INDEX device_group_page ON public.device_group USING btree (account, id);
CREATE INDEX device_in_groups ON public.device USING btree (account, groups) WHERE (groups <> ''::text);
CREATE UNIQUE INDEX device_name ON public.device USING btree (account, name) WHERE (name <> ''::text);
CREATE INDEX device_of_user ON public.device USING btree (account, device_user) WHERE (device_user <> ''::text);
CREATE INDEX device_page ON public.device USING btree (account, id);
CREATE INDEX device_place ON public.device USING btree (account, site, room) WHERE (site <> ''::text);
CREATE INDEX device_serial ON public.device USING btree (account, serial, id);
CREATE INDEX device_used ON public.device USING btree (account, used, id);
CREATE INDEX device_user_page ON public.device_user USING btree (account, id);
CREATE INDEX enrollment_code_page ON public.enrollment_code USING btree (account, id);
CREATE INDEX enrollment_code_site ON public.enrollment_code USING btree (site);
CREATE INDEX firmware_file_release ON public.firmware_file USING btree (firmware_release);
CREATE INDEX firmware_pin_account ON public.firmware_pin USING btree (account, job);
CREATE INDEX firmware_release_digest ON public.firmware_release USING btree (digest);
CREATE INDEX firmware_release_page ON public.firmware_release USING btree (account, id);
CREATE INDEX firmware_watch_account ON public.firmware_watch USING btree (account);
CREATE INDEX found_age ON public.found USING btree (gateway, at);
CREATE INDEX gateway_name ON public.gateway USING btree (name);
CREATE INDEX gateway_node ON public.gateway USING btree (node) WHERE (node <> ''::text);
CREATE INDEX gateway_page ON public.gateway USING btree (account, id);
CREATE INDEX gateway_site ON public.gateway USING btree (site);
CREATE UNIQUE INDEX gateway_token ON public.gateway USING btree (token) WHERE (token <> ''::text);
CREATE INDEX identity_account ON public.identity USING btree (account);
CREATE INDEX identity_ending ON public.identity USING btree (not_after);
CREATE UNIQUE INDEX identity_hash ON public.identity USING btree (hash) WHERE (hash <> ''::text);
CREATE INDEX identity_serial ON public.identity USING btree (serial) WHERE (serial <> ''::text);
CREATE INDEX job_open ON public.job USING btree (id) WHERE (finished_at = 0);
CREATE INDEX job_page ON public.job USING btree (account, id);
CREATE INDEX login_link_account ON public.login_link USING btree (account, member);
CREATE INDEX member_email ON public.member USING btree (email_key);
CREATE INDEX member_login_account ON public.member_login USING btree (account);
CREATE INDEX member_login_subject ON public.member_login USING btree (subject) WHERE (subject <> ''::text);
CREATE INDEX member_page ON public.member USING btree (account, id);
CREATE INDEX member_session_account ON public.member_session USING btree (account);
CREATE INDEX member_session_ends ON public.member_session USING btree (ends_at);
CREATE INDEX member_session_member ON public.member_session USING btree (member);
CREATE INDEX old_arrival_at ON public.old_arrival USING btree (at);
CREATE INDEX old_arrival_page ON public.old_arrival USING btree (account, at);
CREATE INDEX pairing_age ON public.pairing USING btree (expires_at);
CREATE INDEX pairing_device ON public.pairing USING btree (device) WHERE (device IS NOT NULL);
CREATE INDEX pairing_due ON public.pairing USING btree (expires_at) WHERE ((pin <> ''::text) OR (credential <> ''::text));
CREATE INDEX pairing_open ON public.pairing USING btree (source, mac) WHERE (pin <> ''::text);
CREATE UNIQUE INDEX pairing_pin ON public.pairing USING btree (pin) WHERE (pin <> ''::text);
CREATE INDEX policy_page ON public.policy USING btree (account, id);
CREATE INDEX policy_target ON public.policy USING btree (account, level, target);
CREATE INDEX profile_page ON public.profile USING btree (account, id);
CREATE INDEX remembered_age ON public.remembered USING btree (created_at);
CREATE INDEX road_gateway ON public.road USING btree (gateway) WHERE (gateway <> ''::text);
CREATE INDEX road_node ON public.road USING btree (node) WHERE (node <> ''::text);
CREATE INDEX room_page ON public.room USING btree (account, id);
CREATE INDEX room_site ON public.room USING btree (site);
CREATE INDEX saved_view_page ON public.saved_view USING btree (account, id);
CREATE INDEX site_page ON public.site USING btree (account, id);
CREATE INDEX site_profile ON public.site USING btree (profile) WHERE (profile <> ''::text);
CREATE INDEX token_member ON public.token USING btree (member) WHERE (member <> ''::text);
CREATE INDEX token_page ON public.token USING btree (account, id);
CREATE INDEX user_group_page ON public.user_group USING btree (account, id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_parent_fkey FOREIGN KEY (parent) REFERENCES public.account(id);
ALTER TABLE ONLY public.authority
    ADD CONSTRAINT authority_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.blocked_key
    ADD CONSTRAINT blocked_key_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.bundle_file
    ADD CONSTRAINT bundle_file_site_fkey FOREIGN KEY (site) REFERENCES public.bundle(site) ON DELETE CASCADE;
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_site_fkey FOREIGN KEY (site) REFERENCES public.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ca_generation
    ADD CONSTRAINT ca_generation_authority_fkey FOREIGN KEY (authority) REFERENCES public.authority(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT certificate_authority_fkey FOREIGN KEY (authority) REFERENCES public.authority(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.channel_key
    ADD CONSTRAINT channel_key_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device_group
    ADD CONSTRAINT device_group_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device_token
    ADD CONSTRAINT device_token_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device_user
    ADD CONSTRAINT device_user_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_site_fkey FOREIGN KEY (site) REFERENCES public.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.factory_root
    ADD CONSTRAINT factory_root_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_file
    ADD CONSTRAINT firmware_file_firmware_release_fkey FOREIGN KEY (firmware_release) REFERENCES public.firmware_release(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_pin
    ADD CONSTRAINT firmware_pin_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_pin
    ADD CONSTRAINT firmware_pin_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_release
    ADD CONSTRAINT firmware_release_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_rules
    ADD CONSTRAINT firmware_rules_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_watch
    ADD CONSTRAINT firmware_watch_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_watch
    ADD CONSTRAINT firmware_watch_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.found
    ADD CONSTRAINT found_gateway_fkey FOREIGN KEY (gateway) REFERENCES public.gateway(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT identity_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT identity_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.job_item
    ADD CONSTRAINT job_item_job_fkey FOREIGN KEY (job) REFERENCES public.job(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.live_settings
    ADD CONSTRAINT live_settings_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.login_link
    ADD CONSTRAINT login_link_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_login
    ADD CONSTRAINT member_login_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_login
    ADD CONSTRAINT member_login_member_fkey FOREIGN KEY (member) REFERENCES public.member(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_session
    ADD CONSTRAINT member_session_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_session
    ADD CONSTRAINT member_session_member_fkey FOREIGN KEY (member) REFERENCES public.member(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.old_arrival
    ADD CONSTRAINT old_arrival_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pairing
    ADD CONSTRAINT pairing_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pending_device
    ADD CONSTRAINT pending_device_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.policy_past
    ADD CONSTRAINT policy_past_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.provisioning
    ADD CONSTRAINT provisioning_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.road
    ADD CONSTRAINT road_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.rollout
    ADD CONSTRAINT rollout_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_site_fkey FOREIGN KEY (site) REFERENCES public.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.upload
    ADD CONSTRAINT upload_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.upload_chunk
    ADD CONSTRAINT upload_chunk_account_mac_name_fkey FOREIGN KEY (account, mac, name) REFERENCES public.upload(account, mac, name) ON DELETE CASCADE;
ALTER TABLE ONLY public.user_group
    ADD CONSTRAINT user_group_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.visit_batch
    ADD CONSTRAINT visit_batch_mac_fkey FOREIGN KEY (mac) REFERENCES public.device(mac) ON DELETE CASCADE;
