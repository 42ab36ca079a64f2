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
    hash text NOT NULL COLLATE pg_catalog."C",
    source text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.device_trouble (
    device text NOT NULL COLLATE pg_catalog."C",
    trouble_at bigint NOT NULL,
    trouble_reason text NOT NULL COLLATE pg_catalog."C",
    trouble_detail text NOT NULL COLLATE pg_catalog."C",
    trouble_file text NOT NULL COLLATE pg_catalog."C",
    trouble_source text NOT NULL COLLATE pg_catalog."C"
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
    notes text NOT NULL COLLATE pg_catalog."C",
    bad text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
    member text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    used_at bigint DEFAULT 0 NOT NULL
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
INSERT INTO public.account VALUES ('acc_01M8D5F94ZZKWJGW394CC8X1P2', NULL, 'acc_01M8D5F94ZZKWJGW394CC8X1P2/', 'operator', 'Operator', 'operator', 'standard', false, '61912356', 'null', 1795738281119644, 1795738281119644, 1);
INSERT INTO public.account VALUES ('acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'acc_01M8D5F94ZZKWJGW394CC8X1P2', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/', 'north', '', 'provider', 'enterprise', false, '85459937', '{"tier":"gold"}', 1795738281140766, 1795738281140766, 1);
INSERT INTO public.account VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '81961365', 'null', 1795738281141724, 1795738281141724, 1);
INSERT INTO public.audit VALUES (1, 1795738281121179, 'acc_01M8D5F94ZZKWJGW394CC8X1P2', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/', 'system:system', 'first start', '', 'account.create', 'acc_01M8D5F94ZZKWJGW394CC8X1P2', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', 'c8d434f79bd0d205e3137a8b019cf71b6a1008ad9636c5cacd22d3b6e5db3bb0', '');
INSERT INTO public.audit VALUES (2, 1795738281141454, 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', '{"license":"enterprise","name":"north","type":"provider"}', 'c8d434f79bd0d205e3137a8b019cf71b6a1008ad9636c5cacd22d3b6e5db3bb0', 'e7a9ed5f87208cd4a4f0194b0989168218203f409a9edb42e1d7d905a43ab380', '192.0.2.1');
INSERT INTO public.audit VALUES (3, 1795738281141984, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '{"license":"standard","name":"acme","type":"customer"}', 'e7a9ed5f87208cd4a4f0194b0989168218203f409a9edb42e1d7d905a43ab380', '8e7add85bb470ff1b11e1aab2c01c1fa0fa30b31ade27644cf2724af1e411af9', '192.0.2.1');
INSERT INTO public.audit VALUES (4, 1795738281142922, 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8D5F95P8JFK1VRFKSCGH481', '{"name":"north"}', '8e7add85bb470ff1b11e1aab2c01c1fa0fa30b31ade27644cf2724af1e411af9', 'c10e5edbc1bc86fb9f42edaa4b50ddb2d88a3a68eff7cfb8542f3fbf0a0bf7ad', '192.0.2.1');
INSERT INTO public.audit VALUES (5, 1795738281144877, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8D5F95QCS2JBK968FV6TVKS', '{"name":"Berlin"}', 'c10e5edbc1bc86fb9f42edaa4b50ddb2d88a3a68eff7cfb8542f3fbf0a0bf7ad', '417d48803007f1687691820290937539151f6075f3c46d8c78c84243c5d24be0', '192.0.2.1');
INSERT INTO public.audit VALUES (6, 1795738281148447, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8D5F95WPMZA08PNVCCBVSTM', '{"name":"Spree"}', '417d48803007f1687691820290937539151f6075f3c46d8c78c84243c5d24be0', '248da770c75199d9ce56158435845df6adbb05007497a5e309b6b00edd4b7bf9', '192.0.2.1');
INSERT INTO public.audit VALUES (7, 1795738281148732, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8D5F95WPMZA08PNVCF4TWSZ', '{"name":"sales"}', '248da770c75199d9ce56158435845df6adbb05007497a5e309b6b00edd4b7bf9', 'a98dd275ce2c66d348110682407493a2d0f6ddf368f18b4cffcf5d352f625426', '192.0.2.1');
INSERT INTO public.audit VALUES (8, 1795738281148995, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8D5F95WPMZA08PNVE28WTP7', '{"name":"ours"}', 'a98dd275ce2c66d348110682407493a2d0f6ddf368f18b4cffcf5d352f625426', 'c7bad5aff27eb8f2b0764d2b8f8dff1f74bb3faed85a9b3560ca9c9f829ed470', '192.0.2.1');
INSERT INTO public.audit VALUES (9, 1795738281149406, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8D5F95XDHCDQYVXWV0MTT4Y', '{"name":"team"}', 'c7bad5aff27eb8f2b0764d2b8f8dff1f74bb3faed85a9b3560ca9c9f829ed470', 'a236da80e280d10348ec6d3e18df9d4db1e78a16c3202cb7423819e25755d781', '192.0.2.1');
INSERT INTO public.audit VALUES (10, 1795738281149650, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8D5F95XDHCDQYVXWY30DAWA', '{"name":"Ana"}', 'a236da80e280d10348ec6d3e18df9d4db1e78a16c3202cb7423819e25755d781', '0ef1f103f2a3d52e47914a870860c5bafa63425f49a9270a3083a047ac87c9d7', '192.0.2.1');
INSERT INTO public.audit VALUES (11, 1795738281150092, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8D5F95Y6FNKK3CT3X7S0FP7', '{"name":"mine"}', '0ef1f103f2a3d52e47914a870860c5bafa63425f49a9270a3083a047ac87c9d7', 'dfd351b957d37e4fa09cf1ea308c5d4e9a70f45a3b7f4f097e4b448bdce608b2', '192.0.2.1');
INSERT INTO public.audit VALUES (12, 1795738281150698, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '{"autoSync.scope.sites":"none → sit_01M8D5F95QCS2JBK968FV6TVKS","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', 'dfd351b957d37e4fa09cf1ea308c5d4e9a70f45a3b7f4f097e4b448bdce608b2', '92ce9a6c05449146f9a39a833da276eb0e76ba64a001bafc276a14a8ddf2fbd1', '192.0.2.1');
INSERT INTO public.audit VALUES (13, 1795738281151635, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8D5F95ZS3GMC6AET2DVWGHW', '{"mac":"0004f2fe0001","model":"VVX 450"}', '92ce9a6c05449146f9a39a833da276eb0e76ba64a001bafc276a14a8ddf2fbd1', 'd5054ff284a056f1ad62e26be093ea820822be8ee5d6cbb94dd4b731e659269c', '192.0.2.1');
INSERT INTO public.audit VALUES (14, 1795738281155859, 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8D5F9634QEG12GY8Z018JVM', '{"mac":"0004f2fe0002","model":"J179"}', 'd5054ff284a056f1ad62e26be093ea820822be8ee5d6cbb94dd4b731e659269c', '43b165bec624d0befa10ba4d98104c88b844ad54407fe8c127a4cba4dc11547c', '192.0.2.1');
INSERT INTO public.audit VALUES (15, 1795738281164502, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8D5F96CE49ZHC66WJ7WG3Z5', '{"count":"1","mac":"64167f000003"}', '43b165bec624d0befa10ba4d98104c88b844ad54407fe8c127a4cba4dc11547c', '49dd6c74029041656496d30339b10bebdce6b0bfe5075976fe21e0f3a87ca6b7', '');
INSERT INTO public.audit VALUES (16, 1795738281166259, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '{"generation":"2","reason":"3 failed"}', '49dd6c74029041656496d30339b10bebdce6b0bfe5075976fe21e0f3a87ca6b7', '35f7f08667f4b45b40c6d5895b789a0fe328c68dccbe2404fea8d7d87ef12a3f', '192.0.2.1');
INSERT INTO public.audit VALUES (17, 1795738281193680, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8D5F979M6ZTNS8NCRDB6NAP', '{"level":"site","name":"base","settings":"2"}', '35f7f08667f4b45b40c6d5895b789a0fe328c68dccbe2404fea8d7d87ef12a3f', '7223ce7170891cf7cf0c1e607f651bdd3ea453ef1e79721a339a435272cccc6e', '192.0.2.1');
INSERT INTO public.audit VALUES (18, 1795738281194000, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8D5F979M6ZTNS8NCRDB6NAP', '{"priority":"lowest → low"}', '7223ce7170891cf7cf0c1e607f651bdd3ea453ef1e79721a339a435272cccc6e', '7a899d30ea22fceb563361e3ed2fb930b6a056946375b725801c7e65158618e3', '192.0.2.1');
INSERT INTO public.audit VALUES (19, 1795738281194977, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8D5F97AFQEFMPY15CTAVC76', '{"dryRun":"on","items":"2","kind":"import","title":"Import phones.csv"}', '7a899d30ea22fceb563361e3ed2fb930b6a056946375b725801c7e65158618e3', 'f058caf2905b626e785ea9f5ac4efefb66ec2befd438b1701b4703b2ade5f0fa', '192.0.2.1');
INSERT INTO public.audit VALUES (20, 1795738281202873, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8D5F97JEYXWM7VV23GKBKDF', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'f058caf2905b626e785ea9f5ac4efefb66ec2befd438b1701b4703b2ade5f0fa', 'e78fe6b8917f778dbf80a0080e1eb3455ac10ada88941a653bca2808402d1433', '192.0.2.1');
INSERT INTO public.audit VALUES (21, 1795738281205042, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8D5F97KM407AXFHZ1M1ZZRY', '{"name":"cellar","site":"sit_01M8D5F95QCS2JBK968FV6TVKS"}', 'e78fe6b8917f778dbf80a0080e1eb3455ac10ada88941a653bca2808402d1433', '2ca61a39f6d752ce94a23c9deebc8256992ee4c8e43d7b38ce774018fdd9160d', '192.0.2.1');
INSERT INTO public.audit VALUES (22, 1795738281206958, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8D5F97KM407AXFHZ1M1ZZRY', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '2ca61a39f6d752ce94a23c9deebc8256992ee4c8e43d7b38ce774018fdd9160d', '5955d584da046be4c22cc31736a6b58958de4e3692101a5ddde6117f18fc3eb5', '');
INSERT INTO public.audit VALUES (23, 1795738281211606, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8D5F97KM407AXFHZ1M1ZZRY', '{"certificate":"ab","mac":"0004f2fe0009"}', '5955d584da046be4c22cc31736a6b58958de4e3692101a5ddde6117f18fc3eb5', '5f558133697624debe82f576896959a4488540b836e0bc4ea0d1b8747e28f8e2', '192.0.2.1');
INSERT INTO public.audit VALUES (24, 1795738281212201, 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8D5F97V2Y6G8AWE0GAX21EP', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '5f558133697624debe82f576896959a4488540b836e0bc4ea0d1b8747e28f8e2', '1692a6154767e46515acd22ccfbd4a1cbf17370a2e755bfa2a6a4a4d7e8a83cc', '192.0.2.1');
INSERT INTO public.audit VALUES (25, 1795738281212500, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '{"rule":"none → latest","rule sit_01M8D5F95QCS2JBK968FV6TVKS J179":"none → 4.1.3.0.6"}', '1692a6154767e46515acd22ccfbd4a1cbf17370a2e755bfa2a6a4a4d7e8a83cc', 'a6769ea9c8a25b80e6527c029a0ea86a9c8b93f7e9d9f5e9d195338b50878910', '192.0.2.1');
INSERT INTO public.audit VALUES (26, 1795738281213245, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8D5F97XBQED5PCYY77VTBVY', '{"name":"code"}', 'a6769ea9c8a25b80e6527c029a0ea86a9c8b93f7e9d9f5e9d195338b50878910', 'c19d7f89c9b7c6fbc8602ed6f47b115c0ddf2bacb84b9935df5cf11d7f697ef8', '192.0.2.1');
INSERT INTO public.audit VALUES (27, 1795738281214272, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8D5F97XBQED5PCYY8JDAXDQ', '{"code":"cod_01M8D5F97XBQED5PCYY77VTBVY","lifecycle":"associated → enrolled","mac":"001b4f000005"}', 'c19d7f89c9b7c6fbc8602ed6f47b115c0ddf2bacb84b9935df5cf11d7f697ef8', '320f014bdb9f7431b9d004086f7f9ab1625e48032ddb10ae8c7c12925e5eda04', '');
INSERT INTO public.audit VALUES (28, 1795738281221076, 'acc_01M8D5F94ZZKWJGW394CC8X1P2', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8D5F9834NEVR6EV05PXWJ5V', '{"name":"maker"}', '320f014bdb9f7431b9d004086f7f9ab1625e48032ddb10ae8c7c12925e5eda04', 'e61528f4e7135ca53133ecadf56fd298af9e9a11c9d818988ba60a10e3115319', '192.0.2.1');
INSERT INTO public.audit VALUES (29, 1795738281224189, 'acc_01M8D5F94ZZKWJGW394CC8X1P2', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8D5F986T1NFMFRC1QXXWG33', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', 'e61528f4e7135ca53133ecadf56fd298af9e9a11c9d818988ba60a10e3115319', 'bd72885a55d5877d778d72711143bbf83186cbceb2aac7bd15f6b7fab76d9109', '192.0.2.1');
INSERT INTO public.audit VALUES (30, 1795738281225107, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8D5F988758C8Z4E4AJPXQHF', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', 'bd72885a55d5877d778d72711143bbf83186cbceb2aac7bd15f6b7fab76d9109', '5adf3e31d84da108cdf3cc0221f7e89e3db9bc0eb3a968bd539b259592481b8f', '192.0.2.1');
INSERT INTO public.audit VALUES (31, 1795738281228564, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8D5F988758C8Z4E4AJPXQHF', '{"generation":"2"}', '5adf3e31d84da108cdf3cc0221f7e89e3db9bc0eb3a968bd539b259592481b8f', '116547b6d28230cbe1849ce3a9bf5745859ff97dfddb8f5e1d2a62470b5401af', '192.0.2.1');
INSERT INTO public.audit VALUES (32, 1795738281230991, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8D5F97JEYXWM7VV23GKBKDF', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', '116547b6d28230cbe1849ce3a9bf5745859ff97dfddb8f5e1d2a62470b5401af', 'e4526317cb64e78b01bfd9fe652cea6c59815cadc5ce1f7d9969b7e3d5aa2e16', '192.0.2.1');
INSERT INTO public.audit VALUES (33, 1795738281233801, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8D5F97JEYXWM7VV23GKBKDF', '{"mac":"00e0dbfe0004"}', 'e4526317cb64e78b01bfd9fe652cea6c59815cadc5ce1f7d9969b7e3d5aa2e16', '70c124adb21d9581e54e8013a59993cf0bfd1be2091590ce2d64233884059a6d', '192.0.2.1');
INSERT INTO public.audit VALUES (34, 1795738281237997, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8D5F97JEYXWM7VV23GKBKDF","mac":"00e0dbfe0004","reason":"superseded"}', '70c124adb21d9581e54e8013a59993cf0bfd1be2091590ce2d64233884059a6d', '7ae2476c91fc9f3f8bdffd2cd35f35df1614ef9d00762a3b32ffab1022cf7e12', '192.0.2.1');
INSERT INTO public.audit VALUES (35, 1795738281238535, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8D5F95QCS2JBK968FV6TVKS', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '7ae2476c91fc9f3f8bdffd2cd35f35df1614ef9d00762a3b32ffab1022cf7e12', 'bb61e8269bdf25ee2adfc355934fc97b4896e26bca4c57e0c9c9effc43300d6f', '192.0.2.1');
INSERT INTO public.audit VALUES (36, 1795738281238875, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8D5F98P10NJR3TYRSQ75E1J', '{"name":"Ada"}', 'bb61e8269bdf25ee2adfc355934fc97b4896e26bca4c57e0c9c9effc43300d6f', '0e0d098720a9267d1eb96b50dfeadb521fa3dbf5f3e2522643839da8adcd9bd9', '192.0.2.1');
INSERT INTO public.audit VALUES (37, 1795738281239219, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8D5F98P10NJR3TYRSQ75E1J', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '0e0d098720a9267d1eb96b50dfeadb521fa3dbf5f3e2522643839da8adcd9bd9', 'b90e57b705979b24ee4bb7f9cdc57404f343a92c76759bf35b03ae5c7a285a06', '192.0.2.1');
INSERT INTO public.audit VALUES (38, 1795738281239544, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8D5F98Q3Q16XJWWK6AAQVV5', '{"address":"192.0.2.1","how":"password","member":"mem_01M8D5F98P10NJR3TYRSQ75E1J"}', 'b90e57b705979b24ee4bb7f9cdc57404f343a92c76759bf35b03ae5c7a285a06', '8819ac347eccea397856b452d5fc8b999fbbb24cf5d0415a9a276612810885d0', '192.0.2.1');
INSERT INTO public.audit VALUES (39, 1795738281240513, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8D5F98R93X4CMXCD403G8DD', '{"kind":"reset","member":"mem_01M8D5F98P10NJR3TYRSQ75E1J"}', '8819ac347eccea397856b452d5fc8b999fbbb24cf5d0415a9a276612810885d0', '527d07de052ccda6a1f2a3981d68d115ed6b256c9aedd3082b0ab58c0d79eeab', '192.0.2.1');
INSERT INTO public.audit VALUES (40, 1795738281241531, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8D5F98STW7JSX20RATZWEJ7', '{"name":"Gone"}', '527d07de052ccda6a1f2a3981d68d115ed6b256c9aedd3082b0ab58c0d79eeab', '1a701f07ca4f9b5cbe623fb1d26e38dee3715c72f6d8f8bad97cedbfcfd6d852', '192.0.2.1');
INSERT INTO public.audit VALUES (41, 1795738281241958, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'acc_01M8D5F94ZZKWJGW394CC8X1P2/acc_01M8D5F95M4HF3ZWXW0TKMB11A/acc_01M8D5F95NCPPWC06SNMSHBPN7/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8D5F98STW7JSX20REDATKWH', '{"name":"ci","rights":"[\"read\"]"}', '1a701f07ca4f9b5cbe623fb1d26e38dee3715c72f6d8f8bad97cedbfcfd6d852', '415ad93187a36774f58fcb22fc1e782d0597cf9f39dba18c88b118192b88b5d1', '192.0.2.1');
INSERT INTO public.authority VALUES ('ca_01M8D5F988758C8Z4E4AJPXQHF', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'devices', '{"l":"v"}', 1795738281224675, 1795738281228537, 2, 'rsa-2048', 7776000, 70, true, true, true);
INSERT INTO public.blocked_key VALUES ('blk_01M8D5F986T1NFMFRC1QXXWG33', 'acc_01M8D5F94ZZKWJGW394CC8X1P2', 'copied maker', 'null', 1795738281222236, 1795738281222236, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
INSERT INTO public.bundle VALUES ('sit_01M8D5F95QCS2JBK968FV6TVKS', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 1795738281238345, 1795738281238345, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8D5F95QCS2JBK968FV6TVKS', 'settings.txt', 'v1.dc3e05fa.mdTPonnhvkNWIngv2pjRHq44lPylxA4x6a17tTQSBoyUDZYwUUJK0rpoXbck/UPAon6HT8UjE0x3fIusNxKiC7k');
INSERT INTO public.ca_generation VALUES ('ca_01M8D5F988758C8Z4E4AJPXQHF', 1, 'current', true, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.K8l5thLNTJeBcbg9/YFmlYgeZpxzskq9g1gSlM6C2vQo2HIc8WQGUqzZP08', 'BA==', 'v1.dc3e05fa.cwaEUThIhqDzuOy7BbXgohvWs74ta6NIB9IO0DPolN9RZz2lo+B/jEFBE/E', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO public.ca_generation VALUES ('ca_01M8D5F988758C8Z4E4AJPXQHF', 2, 'next', false, 'BQ==', '', 'v1.dc3e05fa.k5NAOZfpGXGT4ENryYM9dTBEYJgdYxQYapN7lel0qwza0DuiGRCNh6k7iXUz', 'Bg==', 'v1.dc3e05fa.KDzT8bfq9nLXtsPStoxAucWsPnrElkdgi9KRFHFEywSEnzNDUstrl3xJukW1', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
INSERT INTO public.certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8D5F988758C8Z4E4AJPXQHF', 1, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'dev_01M8D5F97JEYXWM7VV23GKBKDF', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO public.certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8D5F988758C8Z4E4AJPXQHF', 1, 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'dev_01M8D5F97JEYXWM7VV23GKBKDF', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
INSERT INTO public.channel_key VALUES ('dev_01M8D5F97JEYXWM7VV23GKBKDF', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8D5F94ZZKWJGW394CC8X1P2', 1, 'VVv2ZAoyrtnwx30wpakoyxH3', 'v1.dc3e05fa.JC9Gl4v/Ytr8snskXDQzV8hvsjONoDO/AD7G/ho6broz/T2zlCJ5e8M6NXbraMKetExzlfKfj/TNOb16', 1795738281119644, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8D5F95M4HF3ZWXW0TKMB11A', 1, 'north', 'v1.dc3e05fa.cQpem/uVSQblwqXRzoBuL+ZUCcysmMQCWUfxhyahYXNvbCHkmJKYhDtjtcT6Sf0', 1795738281140766, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', 1, 'acme', 'v1.dc3e05fa.eHZdYVGi1WwEI8mbOUAAvW+j0zNOZEUTw0yIh5978exzeLCkHmnopzdzPQ', 1795738281141724, 'filler', 1796343081150522, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', 2, 'acme', 'v1.dc3e05fa.2ClGi/v77duYTTZnwlUT2aJNEWbJs/rwk5Pxp7Hb4yUwRjQNEo+gRG0Fkg', 1795738281150522, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8D5F95ZS3GMC6AET2DVWGHW', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8D5F95QCS2JBK968FV6TVKS', 'rom_01M8D5F95WPMZA08PNVCCBVSTM', '["grp_01M8D5F95WPMZA08PNVCF4TWSZ"]', 'usr_01M8D5F95XDHCDQYVXWY30DAWA', 'include', true, '{"floor":"3"}', 1795738281151396, 1795738281151396, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8D5F9634QEG12GY8Z018JVM', 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795738281155590, 1795738281155590, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8D5F96CE49ZHC66WJ7WG3Z5', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795738281159213, 1795738281159213, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8D5F97JEYXWM7VV23GKBKDF', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795738281202542, 1795738281202542, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO public.device VALUES ('dev_01M8D5F97XBQED5PCYY8JDAXDQ', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8D5F95QCS2JBK968FV6TVKS', '', '', '', '', false, 'null', 1795738281213800, 1795738281214076, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8D5F95P8JFK1VRFKSCGH481', 1, 1);
INSERT INTO public.device_group VALUES ('grp_01M8D5F95WPMZA08PNVCF4TWSZ', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'sales', 'who sells', '', 'null', 1795738281148668, 1795738281148668, 1);
INSERT INTO public.device_group VALUES ('grp_01M8D5F95WPMZA08PNVE28WTP7', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'ours', '', 'model = "VVX 450"', 'null', 1795738281148909, 1795738281148909, 1);
INSERT INTO public.device_token VALUES ('dev_01M8D5F97XBQED5PCYY8JDAXDQ', 'seed', 1795600800000000);
INSERT INTO public.device_trouble VALUES ('dev_01M8D5F95ZS3GMC6AET2DVWGHW', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
INSERT INTO public.device_user VALUES ('usr_01M8D5F95XDHCDQYVXWY30DAWA', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'Ana', 'ana@example.org', '["dug_01M8D5F95XDHCDQYVXWV0MTT4Y"]', 'null', 1795738281149599, 1795738281149599, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8D5F97XBQED5PCYY77VTBVY', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'code', '{"l":"v"}', 1795738281213081, 1795738281213081, 1, 'sit_01M8D5F95QCS2JBK968FV6TVKS', 'numeric12', 'a7d92a898cecbaa699a1366038a09688e80e965dd037443558a4e9003adb942c', 'v1.dc3e05fa.lsVKAW9eTM2lFanw4Fuzur8+73v+4Xhx6SZ1zPRj/f16Q9y1tOiKmg', 4635741600000000, 3, 1);
INSERT INTO public.factory_root VALUES ('fct_01M8D5F9834NEVR6EV05PXWJ5V', 'acc_01M8D5F94ZZKWJGW394CC8X1P2', 'maker', 'null', 1795738281219940, 1795738281219940, 1, '-----BEGIN CERTIFICATE-----
MIIBSjCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEyd7afgqtQrgJqLjC
hnnSGnHBmZq7ZIV4+tvjLLW94UWsSSrv56+1NzsWetweJSueb0GSM8qmfmokJJ85
aCGUeqMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUX7qpd+MqStFDcZoB
W8NYk0Akg5MwCgYIKoZIzj0EAwIDSAAwRQIhALksfvOasL9TMTtv9lsdjEejAPnq
Ya5KWBYAyaRYRf2ZAiAVDRJElp+73NcSK5J44FmJavtiM0LCqr8Gv7o2L4Ov5Q==
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', false, false);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8D5F97V2Y6G8AWE0GAX21EP');
INSERT INTO public.firmware_pin VALUES ('dev_01M8D5F97JEYXWM7VV23GKBKDF', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8D5F97V2Y6G8AWE0GAX21EP', 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'J179 4.1', '{"l":"v"}', 1795738281211979, 1795738281211979, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '');
INSERT INTO public.firmware_rules VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '[{"value":"latest"},{"site":"sit_01M8D5F95QCS2JBK968FV6TVKS","model":"J179","value":"4.1.3.0.6"}]', 1795738281212406, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8D5F97JEYXWM7VV23GKBKDF', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8D5F97KM407AXFHZ1M1ZZRY', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.nZVVifqMuXBD9Fm+EHzf5Op6pOEr4thq5sk8XDeFcj26+3EMTu4p4pKFXF5AtgTEV/ztvBNVQCNbKBL/DTLsrzuYfo/SO+JEeFAU8h4wZrbCS4D+Zrl6YGxkMZWFXf/sG5v+lA3WZn8zhyHu2ZUeyz6cIDkIpOq65v46l2bBv+UeRd1/V5zkWBpei6p8LbSCZ3whd9UuOFThwWCy', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8D5F97KM407AXFHZ1M1ZZRY', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'cellar', 'sit_01M8D5F95QCS2JBK968FV6TVKS', '{"l":"v"}', 'v1.dc3e05fa.x7UxCjBL7vbpoTQr6QfLsFLV+CayC8PjVafN/23mdQC2q8d8XMmemvhSRoJ64C7AR5OTP5IsdFVxraNzzf/OFviLpRmhRKtw0HsyNij569op567alVcT6TxpumVIuF/eLnYr1HXxFwvDoNbk8pHm9J0CJCFmMBC7/hmCW6Up7JL/OarmW3YnwwZ353rjgAbfzmT8V5p4+5OU1w', 1795738281203613, 1795738281203613, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-27 00:11:24.308489');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-27 00:11:24.322714');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-27 00:11:24.420422');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-27 00:11:24.433359');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-27 00:11:24.446274');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-27 00:11:24.455648');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-27 00:11:24.476062');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-27 00:11:24.495994');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-27 00:11:24.507238');
INSERT INTO public.goose_db_version VALUES (10, 9, true, '2026-11-27 00:11:24.508244');
INSERT INTO public.goose_db_version VALUES (11, 10, true, '2026-11-27 00:11:24.512344');
INSERT INTO public.identity VALUES ('dev_01M8D5F97JEYXWM7VV23GKBKDF', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', false, 'ca_01M8D5F988758C8Z4E4AJPXQHF', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
INSERT INTO public.job VALUES ('job_01M8D5F97AFQEFMPY15CTAVC76', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8D5F94ZZKWJGW394CC8X1P2","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1"}', 'v1.dc3e05fa.vf9MRgJKr5PUFaQVrqOIqU/+uDqhta0MHi8sU0uqwwmlYYRvTJzSZrdYtASbpEkdxpxUnT7HhAvCwrj2ktEI', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795738281194356, 0, 0, 1);
INSERT INTO public.job_item VALUES ('job_01M8D5F97AFQEFMPY15CTAVC76', 0, 'pf', 'v1.dc3e05fa.LKVl2cisvofuGb2aFkq8UluZPYQ1vAUpmd+uwIMCBT2x3BD5fLLbHYdBPmLWSHPBZCDn2RjscUF/L/2uh9dLohoOTusrOD5Fw9lceWo');
INSERT INTO public.live_settings VALUES ('dev_01M8D5F97JEYXWM7VV23GKBKDF', 'v1.dc3e05fa.0GTHJp0SXr+j1xf812y8dLUH8gXfCCNV1OB5/cW/GV2AGGaW1Br5UfLkw87GColyF1WV23rj', 1795600800000000);
INSERT INTO public.login_link VALUES ('lnk_01M8D5F98R93X4CMXCD403G8DD', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'mem_01M8D5F98P10NJR3TYRSQ75E1J', 'reset', 1795600800000000, 4951274400000000);
INSERT INTO public.member VALUES ('mem_01M8D5F98P10NJR3TYRSQ75E1J', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'Ada', '{"l":"v"}', 1795738281238790, 1795738281238790, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8D5F95QCS2JBK968FV6TVKS"]', false, 1795738281239405);
INSERT INTO public.member VALUES ('mem_01M8D5F98STW7JSX20RATZWEJ7', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'Gone', 'null', 1795738281241215, 1795738281241215, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.member_login VALUES ('mem_01M8D5F98P10NJR3TYRSQ75E1J', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.+cQEw9YWn6KJbjmXtxBTaqtxk5dqZ219XeztinfpvhNEafk20XXrUATcp3rTgw', 'v1.dc3e05fa.3dEvUFSc288RdBN+wr/o/xg9mWup/oJCCbZ+1XPAVGHkOhJRSxuuk06IA0Kc', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
INSERT INTO public.member_session VALUES ('ses_01M8D5F98Q3Q16XJWWK6AAQVV5', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8D5F98P10NJR3TYRSQ75E1J', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8D5F96CE49ZHC66WJ7WG3Z5', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('b59c21e87c809e0f446528620228ed6305532258db2f8535f49a215c2a96bba2', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8D5F97JEYXWM7VV23GKBKDF', 'v1.dc3e05fa.gOWpaR3QY+H+960roXnI+YWygXpVPFiRofNSAeZ3Lykg+Zcq4ro/NNA9Llu6vX2ViA', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.pki_mark VALUES ('trust', 4);
INSERT INTO public.pki_mark VALUES ('revoked', 1);
INSERT INTO public.policy VALUES ('pol_01M8D5F979M6ZTNS8NCRDB6NAP', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'base', 5, 'sit_01M8D5F95QCS2JBK968FV6TVKS', -1, 'v1.dc3e05fa.z7sTgNCRcIifhdH1W3hi5LZOAx+JrD2XYS30teEeZwJNj61jzO6PCgeLF3+bhiGgscrGCsvyX6XRTjYQIYUQoaB6Uj1kIAPdYXWqkSaSJVFMsjLWsydbVq2a42QLL9XB8kjdQiS5/5sbAk4p+mOn+rEvq/Rex/RMm1fR3XMqIV6y7IfQT/LiJKo4VhzYxXbDCjOF1phUUAFTMBQmIvk', '{"l":"v"}', 1795738281193523, 1795738281193923, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', 'pol_01M8D5F979M6ZTNS8NCRDB6NAP', 1, 'base', 5, 'sit_01M8D5F95QCS2JBK968FV6TVKS', -2, 'v1.dc3e05fa.Qiqi4Vweqt1uQsGr4df7WucOGPFoo5mAWft8fZGuCm9mQ7zwRG1fOJddTYgoKbKiMQomQEtKW5CrQEA20Dke9WSXoWkrSRgMlkLzwAj7YPOBY8WC8lE2oFYlVzCYKYgzWETSXK/qlh4oP9g1/n5DkSAOmCbugP92gSYdar9sTkG/p4MngovimuX47MFfaVw8ybTjEU47Q9v20N/EX7k', '{"l":"v"}', 1795738281193523, 1795738281193523, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', 'pol_01M8D5F979M6ZTNS8NCRDB6NAP', 2, 'base', 5, 'sit_01M8D5F95QCS2JBK968FV6TVKS', -1, 'v1.dc3e05fa.R4iwwFDToe42aRhyF5UtbKOfqIj5IonsLbpuOe3NrwTr4+9lVdHmv6JQWZNfCJPZBAt1faT8ITzKJGuPXRfI+1zZ7UTYp7SKU8f6eoca0PQDapHRVn1F8KLTqj3HyrPsMsnvgWkTv+41882YlYyAwceOY0rjoFi3VNH+7hl1t4uRmPec1zwiNTDAkMbVkh4XoFLifZk6dgnZ8rPnqLg', '{"l":"v"}', 1795738281193523, 1795738281193923, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8D5F95P8JFK1VRFKSCGH481', 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'north', '{"l":"v"}', 1795738281142720, 1795738281142720, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.5XMOu/31vTFmOhDy1/aeijAaw0oTW2ez0zoMGgfpoiOOxJm4klPgJ1VyCPy9ojf+Xg', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8D5F94ZZKWJGW394CC8X1P2', '4r5r3q32b4msm7wiiho4ez3hgo', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.D6hDtON8viRo/ZR3jVJDMa2cz628qsW2mFFzbWuOubDJsmKxQchBRQ', 1, 1795738281119644, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8D5F95M4HF3ZWXW0TKMB11A', 'tvrtwpzv3pkyowujzvzkh3dv4c', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.S3rBwROIZqfmawgVf7/HYgBLoUV4Zbb7Ay+oTCkBr4b8UplJ301+OZN2EoHpd68', 1, 1795738281140766, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '52ebhcmvl5e6lhgvs3ixct6rdr', true, '{"Enabled":false,"Sites":["sit_01M8D5F95QCS2JBK968FV6TVKS"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.JASaLuFXdShPBNBSNlv1m7sc8U2xDzHsbw49+E53yDOew8f+fxHFa9ezvGjbC1c', 2, 1795738281150522, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.wdZoF50czscrYUYIutoqAb/NvZk4+GblRnilXuLvz4ntSYYN4T1Xf1eAmGN1MsGQazUPCCz1g6Jk6e/HUH6dUA', 1795738281242109);
INSERT INTO public.road VALUES ('dev_01M8D5F95ZS3GMC6AET2DVWGHW', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8D5F97JEYXWM7VV23GKBKDF', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', 2, 'paused', '3 failed', 0, 1795738281166183, 1795738281166183, 1);
INSERT INTO public.room VALUES ('rom_01M8D5F95WPMZA08PNVCCBVSTM', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'Spree', 'sit_01M8D5F95QCS2JBK968FV6TVKS', '3', 'huddle', 6, 'null', 1795738281148284, 1795738281148284, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8D5F95Y6FNKK3CT3X7S0FP7', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795738281150038, 1795738281150038, 1);
INSERT INTO public.site VALUES ('sit_01M8D5F95QCS2JBK968FV6TVKS', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8D5F95P8JFK1VRFKSCGH481', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795738281143579, 1795738281143579, 1);
INSERT INTO public.token VALUES ('tok_01M8D5F98STW7JSX20REDATKWH', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795738281241854, 0, '', '', '', 0);
INSERT INTO public.upload VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795738281192618);
INSERT INTO public.upload VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795738281193306);
INSERT INTO public.upload VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795738281193372);
INSERT INTO public.upload_chunk VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.6eIRl8YePtpEKEOsCYKwLMM6tJ6MDGwtu7KfJMz7B5VKulcoa8KR9zfaS+3xPxObhxunEn04NEmXay/ybvEjIMBkNYhsQ6K4bEyTSgg');
INSERT INTO public.upload_chunk VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.zuKUOkuZ2HgfUl3XaKyNXjF9VT58vjkf28jeOEMG9UINtDMFRuSfAF14a3Qp');
INSERT INTO public.upload_chunk VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.VUJobhaYeeepN1mLFZ0Ny80fkvRTiGncfWM238D55B909NG/q3L5A57WE/AS');
INSERT INTO public.upload_chunk VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.5TO/ad1lVOE33Q86K/4e/BrilM1h5+anG9uJZVmb5cDSxI7DemkYs6pCYaQ');
INSERT INTO public.upload_chunk VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8D5F95XDHCDQYVXWV0MTT4Y', 'acc_01M8D5F95NCPPWC06SNMSHBPN7', 'team', 'who works', 'null', 1795738281149224, 1795738281149224, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8D5F95M4HF3ZWXW0TKMB11A', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
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
INSERT INTO public.visit_new VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO public.visit_new VALUES ('acc_01M8D5F95M4HF3ZWXW0TKMB11A', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO public.visit_new VALUES ('acc_01M8D5F95M4HF3ZWXW0TKMB11A', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO public.visit_new VALUES ('acc_01M8D5F95M4HF3ZWXW0TKMB11A', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO public.visit_new VALUES ('acc_01M8D5F95M4HF3ZWXW0TKMB11A', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
INSERT INTO public.visit_save VALUES ('acc_01M8D5F95NCPPWC06SNMSHBPN7', 1);
INSERT INTO public.visit_save VALUES ('acc_01M8D5F95M4HF3ZWXW0TKMB11A', 30);
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 11, true);
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
ALTER TABLE ONLY public.device_trouble
    ADD CONSTRAINT device_trouble_pkey PRIMARY KEY (device);
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
ALTER TABLE ONLY public.device_trouble
    ADD CONSTRAINT device_trouble_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
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
