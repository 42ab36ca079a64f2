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
    enrolled_edition bigint DEFAULT 0 NOT NULL,
    visits_after bigint DEFAULT 0 NOT NULL
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
CREATE TABLE public.visit_new (
    account text NOT NULL COLLATE pg_catalog."C",
    bucket bigint NOT NULL,
    save bigint NOT NULL,
    size bigint NOT NULL,
    lines text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.visit_save (
    account text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL
);
INSERT INTO public.account VALUES ('acc_01M8CWXZPVK39P6WBXPKB2GNCP', NULL, 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/', 'operator', 'Operator', 'operator', 'standard', false, '72382286', 'null', 1795729325787249, 1795729325787249, 1);
INSERT INTO public.account VALUES ('acc_01M8CWXZQ5NAS30701G6BHZEXB', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/', 'north', '', 'provider', 'enterprise', false, '98243819', '{"tier":"gold"}', 1795729325797448, 1795729325797448, 1);
INSERT INTO public.account VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZQ5NAS30701G6BHZEXB', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '98816352', 'null', 1795729325799248, 1795729325799248, 1);
INSERT INTO public.audit VALUES (1, 1795729325788989, 'acc_01M8CWXZPVK39P6WBXPKB2GNCP', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/', 'system:system', 'first start', '', 'account.create', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '8649c3c69cd9fde3313554420e394ebc6c05ad17336fee5dacf699b5b337f767');
INSERT INTO public.audit VALUES (2, 1795729325798527, 'acc_01M8CWXZQ5NAS30701G6BHZEXB', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8CWXZQ5NAS30701G6BHZEXB', '{"license":"enterprise","name":"north","type":"provider"}', '8649c3c69cd9fde3313554420e394ebc6c05ad17336fee5dacf699b5b337f767', '8a868fcf08d80ac79333ca429ffc788ea42907cb86988932dbe8584b7a7da70e');
INSERT INTO public.audit VALUES (3, 1795729325800477, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '{"license":"standard","name":"acme","type":"customer"}', '8a868fcf08d80ac79333ca429ffc788ea42907cb86988932dbe8584b7a7da70e', '44103ac4ecb5c8707ab01a89d8d3c6d31accd3c650c52c827166d99b7f6770a8');
INSERT INTO public.audit VALUES (4, 1795729325803198, 'acc_01M8CWXZQ5NAS30701G6BHZEXB', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8CWXZQAR93F4VVX25BF5FAX', '{"name":"north"}', '44103ac4ecb5c8707ab01a89d8d3c6d31accd3c650c52c827166d99b7f6770a8', '23c3df1430af8e917f60bf7f08c745e2b463160d279db82b4021eb8e0671b625');
INSERT INTO public.audit VALUES (5, 1795729325806197, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8CWXZQDRW6997QSWD8QPBC8', '{"name":"Berlin"}', '23c3df1430af8e917f60bf7f08c745e2b463160d279db82b4021eb8e0671b625', '955c695e7d7e59c54accf4dfdb35c30eb5d147d920403a1add65fe73504bf2c4');
INSERT INTO public.audit VALUES (6, 1795729325807812, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8CWXZQF50ZRY51AHP9KVNA3', '{"name":"Spree"}', '955c695e7d7e59c54accf4dfdb35c30eb5d147d920403a1add65fe73504bf2c4', 'bfb18fcc8a9099f6a419dc37db224413b45b759ae2e1b9b3c7fbe95877710c40');
INSERT INTO public.audit VALUES (7, 1795729325809080, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8CWXZQGYMH1T5FB6E5PQZ8A', '{"name":"sales"}', 'bfb18fcc8a9099f6a419dc37db224413b45b759ae2e1b9b3c7fbe95877710c40', 'a318dafc1293dc0d62f767fde03a13a8cd6387580ada1fc0ebede42c73a51d5c');
INSERT INTO public.audit VALUES (8, 1795729325810481, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8CWXZQH2HCGPSGCYEKBZWNP', '{"name":"ours"}', 'a318dafc1293dc0d62f767fde03a13a8cd6387580ada1fc0ebede42c73a51d5c', '99c5b24725b868f645b5d069e6e65eb54e53b5ca9b6d8e1df42ca7d07247f13c');
INSERT INTO public.audit VALUES (9, 1795729325811643, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8CWXZQKYWH9G5S2BFTXS3CV', '{"name":"team"}', '99c5b24725b868f645b5d069e6e65eb54e53b5ca9b6d8e1df42ca7d07247f13c', '56809df6cb1adebcc079a386faec4c95dde0b69580fe55282415688c9a4d56b2');
INSERT INTO public.audit VALUES (10, 1795729325813645, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8CWXZQMQ476VEJQ8SSY7QA2', '{"name":"Ana"}', '56809df6cb1adebcc079a386faec4c95dde0b69580fe55282415688c9a4d56b2', '105442e01a2731bb5c81edf2aa3e575ca49c4b53c6d527aa7d201e56b63be047');
INSERT INTO public.audit VALUES (11, 1795729325814977, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8CWXZQP8AFVYHXA0GR6V308', '{"name":"mine"}', '105442e01a2731bb5c81edf2aa3e575ca49c4b53c6d527aa7d201e56b63be047', '2e42f34a1f03106c4674ca7e4ecee420179e88f8285c6ce7ecd0bdb9cd2ae1d8');
INSERT INTO public.audit VALUES (12, 1795729325815578, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '{"autoSync.scope.sites":"none → sit_01M8CWXZQDRW6997QSWD8QPBC8","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '2e42f34a1f03106c4674ca7e4ecee420179e88f8285c6ce7ecd0bdb9cd2ae1d8', '9115e15ccc6fa3c8cb00fd43c142302a67e936f530377b0de111e8c09d6380f4');
INSERT INTO public.audit VALUES (13, 1795729325817637, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8CWXZQS1D2H70PMF04D2ECK', '{"mac":"0004f2fe0001","model":"VVX 450"}', '9115e15ccc6fa3c8cb00fd43c142302a67e936f530377b0de111e8c09d6380f4', '8e88718c6d19042677f525d7929d908a13e86b2a219bc2392a1f356645da89ed');
INSERT INTO public.audit VALUES (14, 1795729325818499, 'acc_01M8CWXZQ5NAS30701G6BHZEXB', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8CWXZQTVX7E2VHFKBPBEWX8', '{"mac":"0004f2fe0002","model":"J179"}', '8e88718c6d19042677f525d7929d908a13e86b2a219bc2392a1f356645da89ed', '09b6d47376856cb9af11b35a1114631f28462ce984806bdfea893efd656c7a44');
INSERT INTO public.audit VALUES (15, 1795729325821424, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8CWXZQXG3X19JW4CEN2GPER', '{"count":"1","mac":"64167f000003"}', '09b6d47376856cb9af11b35a1114631f28462ce984806bdfea893efd656c7a44', '8fe870435150a1243e11b7b6cf165b20fd22d07fa1ee399ba129db354f7e1a23');
INSERT INTO public.audit VALUES (16, 1795729325824286, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '{"generation":"2","reason":"3 failed"}', '8fe870435150a1243e11b7b6cf165b20fd22d07fa1ee399ba129db354f7e1a23', 'fe49f1cabf13c2aff66605134b8c610e3f2c6ad7bf84c0bae51b0dcb4d76b819');
INSERT INTO public.audit VALUES (17, 1795729325842195, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8CWXZRJ7Q9Y9T6BJED2HBRQ', '{"level":"site","name":"base","settings":"2"}', 'fe49f1cabf13c2aff66605134b8c610e3f2c6ad7bf84c0bae51b0dcb4d76b819', 'a907fa98030f104b9b1218a19b2411b95d6d586cdd7cf27772d4d6f3b2bb6f7b');
INSERT INTO public.audit VALUES (18, 1795729325842467, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8CWXZRJ7Q9Y9T6BJED2HBRQ', '{"priority":"lowest → low"}', 'a907fa98030f104b9b1218a19b2411b95d6d586cdd7cf27772d4d6f3b2bb6f7b', '19a713fef71f8cd8601c529e53afe019687d5037e0fb9bdd4213f552228397a9');
INSERT INTO public.audit VALUES (19, 1795729325843395, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8CWXZRJ7Q9Y9T6BJGNPBCP2', '{"dryRun":"on","items":"2","kind":"import","title":"Import phones.csv"}', '19a713fef71f8cd8601c529e53afe019687d5037e0fb9bdd4213f552228397a9', '3db6d0a1f4b11dbe9e8f4982ec7753439c85b25a5a5619223d9a000335648437');
INSERT INTO public.audit VALUES (20, 1795729325846403, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8CWXZRNE1YXN7FD33S6GRTC', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', '3db6d0a1f4b11dbe9e8f4982ec7753439c85b25a5a5619223d9a000335648437', '8cd0c063c58b6a2c574ad011f36551cd4f445a9b903fed53d4ae36d0fbcb2036');
INSERT INTO public.audit VALUES (21, 1795729325848170, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8CWXZRQ5JK5V342764M2G1F', '{"name":"cellar","site":"sit_01M8CWXZQDRW6997QSWD8QPBC8"}', '8cd0c063c58b6a2c574ad011f36551cd4f445a9b903fed53d4ae36d0fbcb2036', '941e0fcadb82024f44f623d3f7e26ad69ab3379c4fa12ba310810850aaf3ac73');
INSERT INTO public.audit VALUES (22, 1795729325849424, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8CWXZRQ5JK5V342764M2G1F', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '941e0fcadb82024f44f623d3f7e26ad69ab3379c4fa12ba310810850aaf3ac73', 'f91793d34d8a908df384f5d030422081adb6af532c7491fb670c6d637d5024bb');
INSERT INTO public.audit VALUES (23, 1795729325852527, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8CWXZRQ5JK5V342764M2G1F', '{"certificate":"ab","mac":"0004f2fe0009"}', 'f91793d34d8a908df384f5d030422081adb6af532c7491fb670c6d637d5024bb', '298b9aaaff37cafa3446cd8c1a57d9e2acc7f36bc783fbf94d5e6d7ddb7670b8');
INSERT INTO public.audit VALUES (24, 1795729325854461, 'acc_01M8CWXZQ5NAS30701G6BHZEXB', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8CWXZRX9H6VTXTNBX8E7Z8Y', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '298b9aaaff37cafa3446cd8c1a57d9e2acc7f36bc783fbf94d5e6d7ddb7670b8', 'e24a4d38e9782192339fa281f2f5fcc254e14c2afe7a0676f9e2aa1c1c25da1c');
INSERT INTO public.audit VALUES (25, 1795729325855454, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '{"rule":"none → latest","rule sit_01M8CWXZQDRW6997QSWD8QPBC8 J179":"none → 4.1.3.0.6"}', 'e24a4d38e9782192339fa281f2f5fcc254e14c2afe7a0676f9e2aa1c1c25da1c', 'abb9c0e6961eb0053203152eb9e185ee5bdc4a18db1435731d2454e79b3ae016');
INSERT INTO public.audit VALUES (26, 1795729325858136, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8CWXZS13A4515WN4YVBP00W', '{"name":"code"}', 'abb9c0e6961eb0053203152eb9e185ee5bdc4a18db1435731d2454e79b3ae016', '8c6aca56d3ae0813bbca3eedbe72eabbb3dbd4fc65ef6cea217019c3a2be486a');
INSERT INTO public.audit VALUES (27, 1795729325861367, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8CWXZS347KP0XBCS5TXY4TN', '{"code":"cod_01M8CWXZS13A4515WN4YVBP00W","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '8c6aca56d3ae0813bbca3eedbe72eabbb3dbd4fc65ef6cea217019c3a2be486a', '8a416a6654485b9b114815f692c991944e1935ae25504f9b41ddae962f2a554e');
INSERT INTO public.audit VALUES (28, 1795729325864990, 'acc_01M8CWXZPVK39P6WBXPKB2GNCP', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8CWXZS7ZV4H5C55WG5CQ3AS', '{"name":"maker"}', '8a416a6654485b9b114815f692c991944e1935ae25504f9b41ddae962f2a554e', '2a3c8c20230a2f2a9267a7f219ea57eaa51a8c219c23032a58220695b04da9b8');
INSERT INTO public.audit VALUES (29, 1795729325866002, 'acc_01M8CWXZPVK39P6WBXPKB2GNCP', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8CWXZS9C2YKEEF5TB0T7Q8F', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', '2a3c8c20230a2f2a9267a7f219ea57eaa51a8c219c23032a58220695b04da9b8', 'ebe16c964264f0f36c09ecfbf6866c9ece872fd6694652e5826f2f57e3aea59b');
INSERT INTO public.audit VALUES (30, 1795729325867252, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8CWXZSA09YFRSE8GN65T1W3', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', 'ebe16c964264f0f36c09ecfbf6866c9ece872fd6694652e5826f2f57e3aea59b', '66165fb1284ea572531dc328883c8d0dceb3349622abc6ff23a4db9bf783d4a0');
INSERT INTO public.audit VALUES (31, 1795729325869089, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8CWXZSA09YFRSE8GN65T1W3', '{"generation":"2"}', '66165fb1284ea572531dc328883c8d0dceb3349622abc6ff23a4db9bf783d4a0', 'e44abc62218aa358a7eff74d510f4edb9775d726d379eb74df740449d9cc1325');
INSERT INTO public.audit VALUES (32, 1795729325870161, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8CWXZRNE1YXN7FD33S6GRTC', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', 'e44abc62218aa358a7eff74d510f4edb9775d726d379eb74df740449d9cc1325', '961c76172ef490adaccae3729a81e0a7f7c64d30fdf63a3bbbaef8e655f4faad');
INSERT INTO public.audit VALUES (33, 1795729325871646, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8CWXZRNE1YXN7FD33S6GRTC', '{"mac":"00e0dbfe0004"}', '961c76172ef490adaccae3729a81e0a7f7c64d30fdf63a3bbbaef8e655f4faad', '5db92fc5608bdc9931584e5f153ab19678595708d7518c0d9770980d67b43a13');
INSERT INTO public.audit VALUES (34, 1795729325874089, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8CWXZRNE1YXN7FD33S6GRTC","mac":"00e0dbfe0004","reason":"superseded"}', '5db92fc5608bdc9931584e5f153ab19678595708d7518c0d9770980d67b43a13', '30a4e427c58d849e1d86804b2d3751c27b9b22b87323366f3b4e0339dfb684e0');
INSERT INTO public.audit VALUES (35, 1795729325874783, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8CWXZQDRW6997QSWD8QPBC8', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '30a4e427c58d849e1d86804b2d3751c27b9b22b87323366f3b4e0339dfb684e0', '87d564eba19bc6ef334833b5cbef6553b4ba6b6efe15aec950393c15a79aa190');
INSERT INTO public.audit VALUES (36, 1795729325875185, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8CWXZSKZZT7WVYA78HMEK06', '{"name":"Ada"}', '87d564eba19bc6ef334833b5cbef6553b4ba6b6efe15aec950393c15a79aa190', '90d13770af491c2e476e4d1babd4f600dc8a20fc1f72eb3288085b6506968cb7');
INSERT INTO public.audit VALUES (37, 1795729325875625, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8CWXZSKZZT7WVYA78HMEK06', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '90d13770af491c2e476e4d1babd4f600dc8a20fc1f72eb3288085b6506968cb7', '9c16dbda9fd8ab40765439d3e3d4cdc5739a6eacfb2199a06e69285bf5c65aac');
INSERT INTO public.audit VALUES (38, 1795729325877359, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8CWXZSMX8HP59ZNPHDWBJ2H', '{"address":"192.0.2.1","how":"password","member":"mem_01M8CWXZSKZZT7WVYA78HMEK06"}', '9c16dbda9fd8ab40765439d3e3d4cdc5739a6eacfb2199a06e69285bf5c65aac', '143bf5c82579f9b31e3f0d54ad221c14ea4d39bc6e7b18bd0e1b8b823fac1ddc');
INSERT INTO public.audit VALUES (39, 1795729325878927, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8CWXZSPCRW0YEPPNAXYZ9RS', '{"kind":"reset","member":"mem_01M8CWXZSKZZT7WVYA78HMEK06"}', '143bf5c82579f9b31e3f0d54ad221c14ea4d39bc6e7b18bd0e1b8b823fac1ddc', '20cb11e156f42b6aab77d0487744db6255da74404730f7c91d7f2ed20c783947');
INSERT INTO public.audit VALUES (40, 1795729325880140, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8CWXZSQ9E05ZX27EAPS63G7', '{"name":"Gone"}', '20cb11e156f42b6aab77d0487744db6255da74404730f7c91d7f2ed20c783947', '1e80b93eb1cbc19673c660f65e730ee37cd553906b9efdde88ae4ee9a17ef702');
INSERT INTO public.audit VALUES (41, 1795729325880879, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP/acc_01M8CWXZQ5NAS30701G6BHZEXB/acc_01M8CWXZQ7ZGQ2PFEX97K3B58N/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8CWXZSRN6F030D81Z21RS0M', '{"name":"ci","rights":"[\"read\"]"}', '1e80b93eb1cbc19673c660f65e730ee37cd553906b9efdde88ae4ee9a17ef702', '6cff7bdbd4f8da9a7098e1d46a571dacb171848ef232832cce3f27b1c69be1c2');
INSERT INTO public.authority VALUES ('ca_01M8CWXZSA09YFRSE8GN65T1W3', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'devices', '{"l":"v"}', 1795729325866515, 1795729325868987, 2, 'rsa-2048', 7776000, 70, true, true, true);
INSERT INTO public.blocked_key VALUES ('blk_01M8CWXZS9C2YKEEF5TB0T7Q8F', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP', 'copied maker', 'null', 1795729325865546, 1795729325865546, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
INSERT INTO public.bundle VALUES ('sit_01M8CWXZQDRW6997QSWD8QPBC8', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 1795729325874436, 1795729325874436, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8CWXZQDRW6997QSWD8QPBC8', 'settings.txt', 'v1.dc3e05fa.Cw0eT+WiPUwrqrZ9BowY3csik0jznAG3DnmxE2lEupSLgZb+1HsioIlPM2f/EafaA8v5zZgeRtgLeIFQJRIyMlA');
INSERT INTO public.ca_generation VALUES ('ca_01M8CWXZSA09YFRSE8GN65T1W3', 1, 'current', true, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.zb/vH7BIZbRQZ+dMe022xq1hnGmMsXC6+jld3qnVZh6t1ySW9qO7VPUUcGk', 'BA==', 'v1.dc3e05fa.dPeHYJJtMXiri6ZawqHzEUl96SNpx1DebcSKQpc995VM+1XJq+dnfqd5cIY', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO public.ca_generation VALUES ('ca_01M8CWXZSA09YFRSE8GN65T1W3', 2, 'next', false, 'BQ==', '', 'v1.dc3e05fa.Gjh5ontINkz0kuWdnGQGa2cjD9FX9IVGCWZ5CYwRO902TliQ5gdvOCeO/Gux', 'Bg==', 'v1.dc3e05fa.ik9LM+Ww1v1rZ8FT9xe7qGXByG865kQIHktDQVeAQByJXAEvl46ebBXx9AN8', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
INSERT INTO public.certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8CWXZSA09YFRSE8GN65T1W3', 1, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'dev_01M8CWXZRNE1YXN7FD33S6GRTC', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO public.certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8CWXZSA09YFRSE8GN65T1W3', 1, 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'dev_01M8CWXZRNE1YXN7FD33S6GRTC', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
INSERT INTO public.channel_key VALUES ('dev_01M8CWXZRNE1YXN7FD33S6GRTC', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8CWXZPVK39P6WBXPKB2GNCP', 1, 'FL1IhuVGkL6uChD4B6cRQ6zW', 'v1.dc3e05fa.Hda21PBN2i3sEI3Kb8u3G8sVgVgGxkUljTVXoyjHDRtOTt3Jr1xHB1Tcb89hvBsCzHYPPz+6/JHaK0py', 1795729325787249, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8CWXZQ5NAS30701G6BHZEXB', 1, 'north', 'v1.dc3e05fa.U+gLPgsVwUifbrsIrKoRpfC3L+pn9A38l6yObqHfupIKKssPTIoR8XcRV3QrqFU', 1795729325797448, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 1, 'acme', 'v1.dc3e05fa.o+/X6zqIdXYH9KaJhSBpl10JIr2HFLQY2OPeQ723Y985enjZK1ZiaJlu9g', 1795729325799248, 'filler', 1796334125815334, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 2, 'acme', 'v1.dc3e05fa.DKf2c6+T/Png1h3aLslmoDIaPBoPdmHq8OuBrQPX8Hz7vbH8aVtExXiswA', 1795729325815334, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8CWXZQS1D2H70PMF04D2ECK', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8CWXZQDRW6997QSWD8QPBC8', 'rom_01M8CWXZQF50ZRY51AHP9KVNA3', '["grp_01M8CWXZQGYMH1T5FB6E5PQZ8A"]', 'usr_01M8CWXZQMQ476VEJQ8SSY7QA2', 'include', true, '{"floor":"3"}', 1795729325817076, 1795729325817076, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8CWXZQTVX7E2VHFKBPBEWX8', 'acc_01M8CWXZQ5NAS30701G6BHZEXB', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795729325818192, 1795729325818192, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8CWXZQXG3X19JW4CEN2GPER', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795729325820018, 1795729325820018, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8CWXZRNE1YXN7FD33S6GRTC', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795729325845077, 1795729325845077, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO public.device VALUES ('dev_01M8CWXZS347KP0XBCS5TXY4TN', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8CWXZQDRW6997QSWD8QPBC8', '', '', '', '', false, 'null', 1795729325859848, 1795729325860957, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8CWXZQAR93F4VVX25BF5FAX', 1, 1);
INSERT INTO public.device_group VALUES ('grp_01M8CWXZQGYMH1T5FB6E5PQZ8A', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'sales', 'who sells', '', 'null', 1795729325808783, 1795729325808783, 1);
INSERT INTO public.device_group VALUES ('grp_01M8CWXZQH2HCGPSGCYEKBZWNP', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'ours', '', 'model = "VVX 450"', 'null', 1795729325809804, 1795729325809804, 1);
INSERT INTO public.device_token VALUES ('dev_01M8CWXZS347KP0XBCS5TXY4TN', 'seed', 1795600800000000);
INSERT INTO public.device_user VALUES ('usr_01M8CWXZQMQ476VEJQ8SSY7QA2', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'Ana', 'ana@example.org', '["dug_01M8CWXZQKYWH9G5S2BFTXS3CV"]', 'null', 1795729325812879, 1795729325812879, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8CWXZS13A4515WN4YVBP00W', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'code', '{"l":"v"}', 1795729325857564, 1795729325857564, 1, 'sit_01M8CWXZQDRW6997QSWD8QPBC8', 'numeric12', 'd79dcc647a6281a469d2df5de84eb5888c04fef33ce99c1fb43e0d94f4799ac2', 'v1.dc3e05fa.9qDHjFb1i1C4b6fz4tLjdXfOHtZ2/Bv8qdQJDbZ+44xIRV469+pAoQ', 4635741600000000, 3, 1);
INSERT INTO public.factory_root VALUES ('fct_01M8CWXZS7ZV4H5C55WG5CQ3AS', 'acc_01M8CWXZPVK39P6WBXPKB2GNCP', 'maker', 'null', 1795729325863848, 1795729325863848, 1, '-----BEGIN CERTIFICATE-----
MIIBSTCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbISKT0l/ifaL8AHC
X61cGOXfkZwFww16QGc/7zZRH3gtFdKiF2CY+7L3kpresenyDWlDlKDkEdUJpb53
qMyUaKMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUgzq1MF8tJkeYjM1u
zXCl8kHxe+MwCgYIKoZIzj0EAwIDRwAwRAIgHuT4pmHiueYVbt3cfULGjNOaKVhh
x98aXFaV70gqBHICIDUy+GEl6TjoSJZS6+gAJD6sXCkBew9vLBPqgDc/+R5H
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', false, false);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8CWXZRX9H6VTXTNBX8E7Z8Y');
INSERT INTO public.firmware_pin VALUES ('dev_01M8CWXZRNE1YXN7FD33S6GRTC', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8CWXZRX9H6VTXTNBX8E7Z8Y', 'acc_01M8CWXZQ5NAS30701G6BHZEXB', 'J179 4.1', '{"l":"v"}', 1795729325853653, 1795729325853653, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n');
INSERT INTO public.firmware_rules VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '[{"value":"latest"},{"site":"sit_01M8CWXZQDRW6997QSWD8QPBC8","model":"J179","value":"4.1.3.0.6"}]', 1795729325855314, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8CWXZRNE1YXN7FD33S6GRTC', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8CWXZRQ5JK5V342764M2G1F', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.9uqNV7BLDwK9sNahgnIdKP4yrk7+b7E2/mYatSLoYnxBMIacM0XVO9VvaTtRtcHeBr2pexuq28lU4hBiF3b4aQX8JnOEPgE7sv1GwaJo7qZuZToY4ZpqTvS2sRtr0B7hePqG88yWlLwjC59kXymUYn1R4O4js2BDW0oeeqVjpKkx2BvB300w3R6LubaGlj4xcZjebCClTy0LlN+6', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8CWXZRQ5JK5V342764M2G1F', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'cellar', 'sit_01M8CWXZQDRW6997QSWD8QPBC8', '{"l":"v"}', 'v1.dc3e05fa.CgbUd87nxholGc3gVwvv1re0PyFz2sQh3fIRJzfR9Wbn9EUbl0GaCFwVdeTtGW2fmtQuW0HrirBqNHnAmYPD1BhnLO4z/cvtuOBC5iaJT70e3f2x6ZurK3Q4avPKIU0+pjQUTOFzzG+bQf1UTy3FzIWiRSA5UybLYV/SEzyxzkDxV4ounimB0pnFpM4j1SuZidgK3K+OWluIaA', 1795729325847463, 1795729325847463, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 21:42:08.067833');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 21:42:08.087885');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 21:42:08.324703');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 21:42:08.353659');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 21:42:08.390329');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 21:42:08.412907');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 21:42:08.440052');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-26 21:42:08.47822');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-26 21:42:08.498804');
INSERT INTO public.goose_db_version VALUES (10, 9, true, '2026-11-26 21:42:08.500517');
INSERT INTO public.identity VALUES ('dev_01M8CWXZRNE1YXN7FD33S6GRTC', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', false, 'ca_01M8CWXZSA09YFRSE8GN65T1W3', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
INSERT INTO public.job VALUES ('job_01M8CWXZRJ7Q9Y9T6BJGNPBCP2', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8CWXZPVK39P6WBXPKB2GNCP","Rights":null,"Role":"","Sites":null,"RequestID":"req_1"}', 'v1.dc3e05fa.2YXmmO3ONSgWyEXY/4NwhdLpM53e9ZYBCnsrB9pQKT/wkQkCYA5EWVkZ4W9SFh0KUVTb4TILbecURYiGLApI', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795729325842632, 0, 0, 1);
INSERT INTO public.job_item VALUES ('job_01M8CWXZRJ7Q9Y9T6BJGNPBCP2', 0, 'pf', 'v1.dc3e05fa.cPaBXbol3hcy2YnFehvMHmnvHi7ItgX5FKi/3lxJRjRY9uUunutnfzRdcN2n3DIkXsAy3S22Ovkim4hBeF2lwTy2xDtek0vV8/zMbXU');
INSERT INTO public.live_settings VALUES ('dev_01M8CWXZRNE1YXN7FD33S6GRTC', 'v1.dc3e05fa.HSBa0ejEQPioxwK3QycFgWSA/6ERJ2LnB0EjvX90Zgc75OIL+QVaA6EeXpPHRtZ6z2+OjRky', 1795600800000000);
INSERT INTO public.login_link VALUES ('lnk_01M8CWXZSPCRW0YEPPNAXYZ9RS', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'mem_01M8CWXZSKZZT7WVYA78HMEK06', 'reset', 1795600800000000, 4951274400000000);
INSERT INTO public.member VALUES ('mem_01M8CWXZSKZZT7WVYA78HMEK06', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'Ada', '{"l":"v"}', 1795729325875090, 1795729325875090, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8CWXZQDRW6997QSWD8QPBC8"]', false, 1795729325876677);
INSERT INTO public.member VALUES ('mem_01M8CWXZSQ9E05ZX27EAPS63G7', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'Gone', 'null', 1795729325879618, 1795729325879618, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.member_login VALUES ('mem_01M8CWXZSKZZT7WVYA78HMEK06', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.AhD+rRGAHeAj7uVKYBhY53MZxX8dDPyR5tBDVBUDhyNG2QTPDlSuk3IYiXsWHg', 'v1.dc3e05fa.+OH+pEnPRXO7O3ALuPWpQvcbIPvhgY798PQZiuxOgi5Evaz9yg/RdqrpLfzS', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
INSERT INTO public.member_session VALUES ('ses_01M8CWXZSMX8HP59ZNPHDWBJ2H', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8CWXZSKZZT7WVYA78HMEK06', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8CWXZQXG3X19JW4CEN2GPER', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('bae8c25c0148bcd6b93f88194e7b175be39000ae0411d17be2ea839f94ce48a0', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8CWXZRNE1YXN7FD33S6GRTC', 'v1.dc3e05fa.af65ALvo6i5EXrhbmqd8qRQdekHqhHLTep/Z+2vpg1T0lXxtAXO3dVq/fB4dODLq9w', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.pki_mark VALUES ('trust', 4);
INSERT INTO public.pki_mark VALUES ('revoked', 1);
INSERT INTO public.policy VALUES ('pol_01M8CWXZRJ7Q9Y9T6BJED2HBRQ', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'base', 5, 'sit_01M8CWXZQDRW6997QSWD8QPBC8', -1, 'v1.dc3e05fa.kz1PRt2DQo5lyywISDiApkxboVPTIdvKgZGKROS5NkKNiUsxtSDS0iS76xQ7lyzOvdwqp+owyHicnepe+6e8A5BfoFQNgo+qAwD8F3Fkz1G986sTrOkEJwhKdJ22NKqgYTT/oM15OqHqSJ82nA59oRjl4N4gvY5qdbUDM9Khtj2RM3Hyew34gqoi6sz6p2O4FhF2F8Y53CKsCEdjXHc', '{"l":"v"}', 1795729325842104, 1795729325842409, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'pol_01M8CWXZRJ7Q9Y9T6BJED2HBRQ', 1, 'base', 5, 'sit_01M8CWXZQDRW6997QSWD8QPBC8', -2, 'v1.dc3e05fa.nJ58F1dnC+5Gwq+JK5Rp968hGx+/O5ALdHuyWDh1clfSYwjOPjEQnub1HnLbl6fPmL23zR5cIfPZjZRoKIR9t6QwGVqudrNATFPobIrq/VUsfrhUpiEC/NmRYjwcMGvpp2OC0EhfOGPLisz7ih+OTphqsweUff0YDmrMab2vj8y+xuM4ofPug0dIF3dB/ZrVW8zIJSodpuxGLVYDdds', '{"l":"v"}', 1795729325842104, 1795729325842104, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'pol_01M8CWXZRJ7Q9Y9T6BJED2HBRQ', 2, 'base', 5, 'sit_01M8CWXZQDRW6997QSWD8QPBC8', -1, 'v1.dc3e05fa.ZTm8MPO5rrnHQULkFvGVBkB5qSDFJ1K5biJN4HBcjWrjgiPk9Avdm6kWIiycsVjg/nFyB7PiEed51OJzuSN8L1UGxUkQM336f4llyMrfaC7wyrkTPUHRl3zMeJZV2uIHHqxYlSMf46nNekCY7ldfqvhC0H73jFsvQo3wH2yzPX9lPbbtkV9fJCt7bcBF3/7AFzeS+7WbVPnwcO2w3mc', '{"l":"v"}', 1795729325842104, 1795729325842409, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8CWXZQAR93F4VVX25BF5FAX', 'acc_01M8CWXZQ5NAS30701G6BHZEXB', 'north', '{"l":"v"}', 1795729325802196, 1795729325802196, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.7UKGoAj2qo80juPSIA3rgQ4o0+z8SLEtv4GqwUBckCDDbrXb5Fuar14Pi8kSfK2Yog', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8CWXZPVK39P6WBXPKB2GNCP', 'ri5llorjkoyipicfyhzjrsag32', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.aHTLjzzFNwg2EqnFH3th3gtT9R8hPh95yXO9KuFJpOHzIheoSG2kGQ', 1, 1795729325787249, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8CWXZQ5NAS30701G6BHZEXB', '25pd4izdpqouk6lurolbnb7kia', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.k2N9bKNr3q8SCksBSmKVDFTB4K1mBM7TfnaeBLXV3sQ4rpO/w91Hfmg+TyVj0Hg', 1, 1795729325797448, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '477votjorrzz57t5mznnuvq6vm', true, '{"Enabled":false,"Sites":["sit_01M8CWXZQDRW6997QSWD8QPBC8"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.0lSmYJLL3rpCoHPZVG5g1HkQgK7EPD/45PHF6tjdQZ+EdNyrAscE8Dszfz+PEBI', 2, 1795729325815334, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.5h9HyrpLy9pHTFeqzRsihiIF/6ED7v3PenrqM7p5ofop2eYsa5prOGHNewDYbK4yktb+otggGcefdcwIyDcDuA', 1795729325881349);
INSERT INTO public.road VALUES ('dev_01M8CWXZQS1D2H70PMF04D2ECK', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8CWXZRNE1YXN7FD33S6GRTC', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 2, 'paused', '3 failed', 0, 1795729325823939, 1795729325823939, 1);
INSERT INTO public.room VALUES ('rom_01M8CWXZQF50ZRY51AHP9KVNA3', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'Spree', 'sit_01M8CWXZQDRW6997QSWD8QPBC8', '3', 'huddle', 6, 'null', 1795729325807217, 1795729325807217, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8CWXZQP8AFVYHXA0GR6V308', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795729325814545, 1795729325814545, 1);
INSERT INTO public.site VALUES ('sit_01M8CWXZQDRW6997QSWD8QPBC8', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8CWXZQAR93F4VVX25BF5FAX', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795729325805188, 1795729325805188, 1);
INSERT INTO public.token VALUES ('tok_01M8CWXZSRN6F030D81Z21RS0M', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795729325880676, 0, '', '', '');
INSERT INTO public.upload VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795729325841339);
INSERT INTO public.upload VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795729325841823);
INSERT INTO public.upload VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795729325841937);
INSERT INTO public.upload_chunk VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.j6xHPvDQZV3fsXwGkzE8OVC/1ikAEKZzrZk2dDlGZaFM23VuBZs3PS4rpSpRzN2XV7u0lJargzehpM1iitiFX4SSnn9lSClFdtbuGy8');
INSERT INTO public.upload_chunk VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.f2sl1cwubX2rc2RBvQ+uo92LpjzT6X4HzwwjOPpdG2EHlmikNGCKAx8YYIK0');
INSERT INTO public.upload_chunk VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.Eclvza/eRunn+auob/71CzxEJQ9Uhub8ZUVm+Ci4R3+2c+J2d5djMGtTQUDH');
INSERT INTO public.upload_chunk VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.uVXquXR0UXBMR2NtlV7+bSXT63V0kDj24IzWfizbh8482++gKIQKSTKPVHI');
INSERT INTO public.upload_chunk VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8CWXZQKYWH9G5S2BFTXS3CV', 'acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 'team', 'who works', 'null', 1795729325811258, 1795729325811258, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8CWXZQ5NAS30701G6BHZEXB', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
60000000				bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb				bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
60000000				cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc				cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
60000000				dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd				dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
60000000				eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee				eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee	eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
60000000				ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff				ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff	ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
60000000				gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg				gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg	gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg
60000000				hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh				hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh	hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
60000000				iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii				iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii	iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
60000000				jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj				jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj	jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj
60000000				kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk				kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk	kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
60000000				llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll				llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll	llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
60000000				mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm				mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm	mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
60000000				nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn				nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn	nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
60000000				oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo				oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo	oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo
60000000				pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp				pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp	pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp
60000000				qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq				qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq	qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
60000000				rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr				rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr	rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
60000000				ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss				ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss	ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss
60000000				tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt				tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt	tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
60000000				uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu				uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu	uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu
60000000				vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv				vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv	vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
60000000				wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww				wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww	wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
60000000				xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx				xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
60000000				yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy				yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy	yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
60000000				zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz				zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz	zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz
');
INSERT INTO public.visit_new VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO public.visit_new VALUES ('acc_01M8CWXZQ5NAS30701G6BHZEXB', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO public.visit_new VALUES ('acc_01M8CWXZQ5NAS30701G6BHZEXB', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO public.visit_new VALUES ('acc_01M8CWXZQ5NAS30701G6BHZEXB', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO public.visit_new VALUES ('acc_01M8CWXZQ5NAS30701G6BHZEXB', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
INSERT INTO public.visit_save VALUES ('acc_01M8CWXZQ7ZGQ2PFEX97K3B58N', 1);
INSERT INTO public.visit_save VALUES ('acc_01M8CWXZQ5NAS30701G6BHZEXB', 30);
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 10, true);
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
ALTER TABLE ONLY public.visit_new
    ADD CONSTRAINT visit_new_pkey PRIMARY KEY (account, bucket, save, size);
ALTER TABLE ONLY public.visit_save
    ADD CONSTRAINT visit_save_pkey PRIMARY KEY (account);
CREATE INDEX account_name ON public.account USING btree (name);
CREATE INDEX account_path ON public.account USING btree (path);
CREATE UNIQUE INDEX account_top ON public.account USING btree (type) WHERE (parent IS NULL);
CREATE INDEX audit_object ON public.audit USING btree (object, sequence);
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
ALTER TABLE ONLY public.visit_new
    ADD CONSTRAINT visit_new_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.visit_save
    ADD CONSTRAINT visit_save_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
