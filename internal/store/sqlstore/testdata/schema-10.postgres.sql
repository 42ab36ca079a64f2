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
INSERT INTO public.account VALUES ('acc_01M8CYAHMG04PAPWADZBFHYTGV', NULL, 'acc_01M8CYAHMG04PAPWADZBFHYTGV/', 'operator', 'Operator', 'operator', 'standard', false, '41017764', 'null', 1795730785936012, 1795730785936012, 1);
INSERT INTO public.account VALUES ('acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'acc_01M8CYAHMG04PAPWADZBFHYTGV', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/', 'north', '', 'provider', 'enterprise', false, '29671253', '{"tier":"gold"}', 1795730785941998, 1795730785941998, 1);
INSERT INTO public.account VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '59952435', 'null', 1795730785943091, 1795730785943091, 1);
INSERT INTO public.audit VALUES (1, 1795730785936769, 'acc_01M8CYAHMG04PAPWADZBFHYTGV', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/', 'system:system', 'first start', '', 'account.create', 'acc_01M8CYAHMG04PAPWADZBFHYTGV', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '05bc39f608dcf0ee9678f0a2cc254d14cea846548b501ad7121d5c09b12fca29', '');
INSERT INTO public.audit VALUES (2, 1795730785942655, 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', '{"license":"enterprise","name":"north","type":"provider"}', '05bc39f608dcf0ee9678f0a2cc254d14cea846548b501ad7121d5c09b12fca29', 'ab2fd553d7a7b10367ad465ea502b6bb12f8e0166ee5554a9789adbf04eccf1a', '192.0.2.1');
INSERT INTO public.audit VALUES (3, 1795730785944050, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '{"license":"standard","name":"acme","type":"customer"}', 'ab2fd553d7a7b10367ad465ea502b6bb12f8e0166ee5554a9789adbf04eccf1a', '0574fa523f1cda15dd337bdb87ac47300981343d600883d4464c224ae1cdae47', '192.0.2.1');
INSERT INTO public.audit VALUES (4, 1795730785945270, 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8CYAHMRB3X8CMQX13A09ERT', '{"name":"north"}', '0574fa523f1cda15dd337bdb87ac47300981343d600883d4464c224ae1cdae47', '69d6137ecdb7908fce24e296e633713aaea10d9aba73f5bc92bd24cb56832d54', '192.0.2.1');
INSERT INTO public.audit VALUES (5, 1795730785947050, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', '{"name":"Berlin"}', '69d6137ecdb7908fce24e296e633713aaea10d9aba73f5bc92bd24cb56832d54', 'e64e14c4a3c02e140e51b8a0dccae7d2f9961bd312f6abc83742bc65014d7901', '192.0.2.1');
INSERT INTO public.audit VALUES (6, 1795730785947825, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8CYAHMV32N77YCJT1J7S3JN', '{"name":"Spree"}', 'e64e14c4a3c02e140e51b8a0dccae7d2f9961bd312f6abc83742bc65014d7901', 'ab0b355bc295f43024d99f48e323031945206b06061844e8d32ac8704958d3c3', '192.0.2.1');
INSERT INTO public.audit VALUES (7, 1795730785948388, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8CYAHMWQW0BW0PVNM1Q825M', '{"name":"sales"}', 'ab0b355bc295f43024d99f48e323031945206b06061844e8d32ac8704958d3c3', 'd2a8467d0532b3ee498226bc6ca0b7c7f33ec43355430ab8e877c8d4a1ad3d1a', '192.0.2.1');
INSERT INTO public.audit VALUES (8, 1795730785948835, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8CYAHMWQW0BW0PVNPB1MKNS', '{"name":"ours"}', 'd2a8467d0532b3ee498226bc6ca0b7c7f33ec43355430ab8e877c8d4a1ad3d1a', '4930ce3902de8878f2b1ede318616ea198c51a0033bd3b05f0a7c02b6fcaacfa', '192.0.2.1');
INSERT INTO public.audit VALUES (9, 1795730785949364, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8CYAHMXM1K90JNXXGJ2BWRS', '{"name":"team"}', '4930ce3902de8878f2b1ede318616ea198c51a0033bd3b05f0a7c02b6fcaacfa', '371172e8b40008d0a941b03df45a454bd32712e8d4dd9b9a96322be493ad3bb5', '192.0.2.1');
INSERT INTO public.audit VALUES (10, 1795730785949740, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8CYAHMXM1K90JNXXKAGW4D2', '{"name":"Ana"}', '371172e8b40008d0a941b03df45a454bd32712e8d4dd9b9a96322be493ad3bb5', '3a6d949aa6e441e4bc00c507ca7610c52e159bac5334669f5cd429be571a6c5d', '192.0.2.1');
INSERT INTO public.audit VALUES (11, 1795730785950282, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8CYAHMYWTFBFTBG592PQ4QV', '{"name":"mine"}', '3a6d949aa6e441e4bc00c507ca7610c52e159bac5334669f5cd429be571a6c5d', '1ee822f8ce9eba85be8089453580e9fc0dd3016249fbacfd7f1abfe76bffbd5d', '192.0.2.1');
INSERT INTO public.audit VALUES (12, 1795730785950979, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '{"autoSync.scope.sites":"none → sit_01M8CYAHMT1D5E3Z824ZBPWW5M","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '1ee822f8ce9eba85be8089453580e9fc0dd3016249fbacfd7f1abfe76bffbd5d', 'c74e08afaa523c091944f082afa14be581633b5c832e4960f01a00a4b0d34bc4', '192.0.2.1');
INSERT INTO public.audit VALUES (13, 1795730785952056, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8CYAHMZBC3M8CGWHV5WY79E', '{"mac":"0004f2fe0001","model":"VVX 450"}', 'c74e08afaa523c091944f082afa14be581633b5c832e4960f01a00a4b0d34bc4', '2a2affe0fcfff153a2a8b11db3633291adeb29b628505e81517d1241f4911b7d', '192.0.2.1');
INSERT INTO public.audit VALUES (14, 1795730785952562, 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8CYAHN0PDYF2TZKF4TWTDWV', '{"mac":"0004f2fe0002","model":"J179"}', '2a2affe0fcfff153a2a8b11db3633291adeb29b628505e81517d1241f4911b7d', 'a6421f1f4723c413f9b51ccfbbb49261e3161dc6c678aaf0804057b1de6e0f45', '192.0.2.1');
INSERT INTO public.audit VALUES (15, 1795730785954390, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8CYAHN2790BGS1E03CW24J2', '{"count":"1","mac":"64167f000003"}', 'a6421f1f4723c413f9b51ccfbbb49261e3161dc6c678aaf0804057b1de6e0f45', '8869d43c3fa339244e54b0a2d455d95f3013b7c305f832fc4a4dbb5ceedc09e5', '');
INSERT INTO public.audit VALUES (16, 1795730785956493, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '{"generation":"2","reason":"3 failed"}', '8869d43c3fa339244e54b0a2d455d95f3013b7c305f832fc4a4dbb5ceedc09e5', 'ad490e728df64347815a13ae664834ef7a9a87c8bc94811d812dc0df7b15290a', '192.0.2.1');
INSERT INTO public.audit VALUES (17, 1795730785967978, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8CYAHNFJ5Y0J3ET2NWQ6QXR', '{"level":"site","name":"base","settings":"2"}', 'ad490e728df64347815a13ae664834ef7a9a87c8bc94811d812dc0df7b15290a', '55e244140c688b609eff597328a4261f7819e8e9f1185715f65c9cd4267b9939', '192.0.2.1');
INSERT INTO public.audit VALUES (18, 1795730785968676, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8CYAHNFJ5Y0J3ET2NWQ6QXR', '{"priority":"lowest → low"}', '55e244140c688b609eff597328a4261f7819e8e9f1185715f65c9cd4267b9939', '19a80d3691693372b70006b3b5d1d99a66390566a4dd5d7ba810270e33c7aacd', '192.0.2.1');
INSERT INTO public.audit VALUES (19, 1795730785970055, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8CYAHNHPZ8N9RXSV7QQK5T2', '{"dryRun":"on","items":"2","kind":"import","title":"Import phones.csv"}', '19a80d3691693372b70006b3b5d1d99a66390566a4dd5d7ba810270e33c7aacd', 'a51424e30a1a4bf1de68f8da009c0983e9d5eb38be0768901d4e4306779abd06', '192.0.2.1');
INSERT INTO public.audit VALUES (20, 1795730785972479, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8CYAHNKEVD20KPNBW003YP8', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'a51424e30a1a4bf1de68f8da009c0983e9d5eb38be0768901d4e4306779abd06', '6aa1b501942f993638b3ef037eab0bbf80533c5b426baffce01f2d28a7b24f9e', '192.0.2.1');
INSERT INTO public.audit VALUES (21, 1795730785973717, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8CYAHNNC6TAPEVCB3AR099R', '{"name":"cellar","site":"sit_01M8CYAHMT1D5E3Z824ZBPWW5M"}', '6aa1b501942f993638b3ef037eab0bbf80533c5b426baffce01f2d28a7b24f9e', 'ca6d68bcab88388926f7a6f1ea2d082340a7163c31794cbd3890a57bc71d4716', '192.0.2.1');
INSERT INTO public.audit VALUES (22, 1795730785974597, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8CYAHNNC6TAPEVCB3AR099R', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', 'ca6d68bcab88388926f7a6f1ea2d082340a7163c31794cbd3890a57bc71d4716', 'f428db27f86eca9d461a1aecf5435a6e56619d9d6297255efc081760f414d90e', '');
INSERT INTO public.audit VALUES (23, 1795730785976758, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8CYAHNNC6TAPEVCB3AR099R', '{"certificate":"ab","mac":"0004f2fe0009"}', 'f428db27f86eca9d461a1aecf5435a6e56619d9d6297255efc081760f414d90e', '2ea2b4740b4247085b80089a5c49351cef76cc5567fad2e5dadeae1477f1f905', '192.0.2.1');
INSERT INTO public.audit VALUES (24, 1795730785977615, 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8CYAHNSWRWD3502525GVX55', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '2ea2b4740b4247085b80089a5c49351cef76cc5567fad2e5dadeae1477f1f905', '9ccff2f7780032308eaec5f2bd07de3b5e355e871fdbcdcc17805461b1939a50', '192.0.2.1');
INSERT INTO public.audit VALUES (25, 1795730785978491, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '{"rule":"none → latest","rule sit_01M8CYAHMT1D5E3Z824ZBPWW5M J179":"none → 4.1.3.0.6"}', '9ccff2f7780032308eaec5f2bd07de3b5e355e871fdbcdcc17805461b1939a50', '587dda4b9504794deac681e6586561770d1e29217120c4a3b138a63cf7be1fb4', '192.0.2.1');
INSERT INTO public.audit VALUES (26, 1795730785980433, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8CYAHNWTAWKH4QS66H56N5F', '{"name":"code"}', '587dda4b9504794deac681e6586561770d1e29217120c4a3b138a63cf7be1fb4', '796b4cc7941bce0cfcec5907fb772b7f2281a575169966f81d4dc36ee2ba4b47', '192.0.2.1');
INSERT INTO public.audit VALUES (27, 1795730785982547, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8CYAHNXAMMYXAXNDRXA7E6K', '{"code":"cod_01M8CYAHNWTAWKH4QS66H56N5F","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '796b4cc7941bce0cfcec5907fb772b7f2281a575169966f81d4dc36ee2ba4b47', '74be1110701476912d0e3ecaf69d6dc514195a376588c21d63e630024d10348a', '');
INSERT INTO public.audit VALUES (28, 1795730785984617, 'acc_01M8CYAHMG04PAPWADZBFHYTGV', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8CYAHNZJM5WJYT59NDB374Q', '{"name":"maker"}', '74be1110701476912d0e3ecaf69d6dc514195a376588c21d63e630024d10348a', '72fb258c4e53a0f7a2a1dcc72d2d59b7f6f15ac6cba78b605297a4fa17f43f09', '192.0.2.1');
INSERT INTO public.audit VALUES (29, 1795730785985482, 'acc_01M8CYAHMG04PAPWADZBFHYTGV', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8CYAHP1TCVSGDEZWC53089P', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', '72fb258c4e53a0f7a2a1dcc72d2d59b7f6f15ac6cba78b605297a4fa17f43f09', 'f63ffd0d126245703c03cec6bc5c428f646ff610c95850f00d339d46603b773c', '192.0.2.1');
INSERT INTO public.audit VALUES (30, 1795730785986234, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8CYAHP1TCVSGDEZWC5FHFKK', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', 'f63ffd0d126245703c03cec6bc5c428f646ff610c95850f00d339d46603b773c', '80333a5a93665667ff10ec4bb64356b610f6220171aa8092b406510c53dcebe6', '192.0.2.1');
INSERT INTO public.audit VALUES (31, 1795730785987266, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8CYAHP1TCVSGDEZWC5FHFKK', '{"generation":"2"}', '80333a5a93665667ff10ec4bb64356b610f6220171aa8092b406510c53dcebe6', '4e6de6949a34315f54806ef0db4a897b03e75fdf2c52475a4a48794815b2182e', '192.0.2.1');
INSERT INTO public.audit VALUES (32, 1795730785988058, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8CYAHNKEVD20KPNBW003YP8', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', '4e6de6949a34315f54806ef0db4a897b03e75fdf2c52475a4a48794815b2182e', 'd0bb23bb3699a0172d4a0ceedd2c4f85985cc618987720056b81d006ae9d9538', '192.0.2.1');
INSERT INTO public.audit VALUES (33, 1795730785988698, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8CYAHNKEVD20KPNBW003YP8', '{"mac":"00e0dbfe0004"}', 'd0bb23bb3699a0172d4a0ceedd2c4f85985cc618987720056b81d006ae9d9538', '6065d80680360cbf22e4caa180209e5e614ceaf7b7a6dfb199677380200205b5', '192.0.2.1');
INSERT INTO public.audit VALUES (34, 1795730785990264, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8CYAHNKEVD20KPNBW003YP8","mac":"00e0dbfe0004","reason":"superseded"}', '6065d80680360cbf22e4caa180209e5e614ceaf7b7a6dfb199677380200205b5', '8e969d4116522e3ec937d7ee2cc734bef851ebc3d0b4d5cb9e09fa6cfa2ff9ce', '192.0.2.1');
INSERT INTO public.audit VALUES (35, 1795730785990593, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '8e969d4116522e3ec937d7ee2cc734bef851ebc3d0b4d5cb9e09fa6cfa2ff9ce', '1c55220e6542e2dced4ef23cae409e6bf70f864331dbfe946173af1ae719292b', '192.0.2.1');
INSERT INTO public.audit VALUES (36, 1795730785990949, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8CYAHP678ESJ79R142FBM6D', '{"name":"Ada"}', '1c55220e6542e2dced4ef23cae409e6bf70f864331dbfe946173af1ae719292b', '25dd80d9379a1e7dc7825dff44bb95d110ee1a260b9b39586e87de635d697382', '192.0.2.1');
INSERT INTO public.audit VALUES (37, 1795730785991221, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8CYAHP678ESJ79R142FBM6D', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '25dd80d9379a1e7dc7825dff44bb95d110ee1a260b9b39586e87de635d697382', '8b7202949816bb917ada5c04000152de07f1bd1235240c23f6ad4c2ac4673674', '192.0.2.1');
INSERT INTO public.audit VALUES (38, 1795730785991503, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8CYAHP7RSC4XVRKR2YN0D0F', '{"address":"192.0.2.1","how":"password","member":"mem_01M8CYAHP678ESJ79R142FBM6D"}', '8b7202949816bb917ada5c04000152de07f1bd1235240c23f6ad4c2ac4673674', 'b81f24a0416c93f628b11d76422d7c2a48ddb0e50419a55c493b7a472fdeeff4', '192.0.2.1');
INSERT INTO public.audit VALUES (39, 1795730785991734, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8CYAHP7RSC4XVRKR3CYEVM2', '{"kind":"reset","member":"mem_01M8CYAHP678ESJ79R142FBM6D"}', 'b81f24a0416c93f628b11d76422d7c2a48ddb0e50419a55c493b7a472fdeeff4', 'bb1ee73ca1700e4ad7d981a4ceb06a4eaf56550256b25bbd5e4237741761ac5f', '192.0.2.1');
INSERT INTO public.audit VALUES (40, 1795730785992428, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8CYAHP819G9DTQFRGNKJVBT', '{"name":"Gone"}', 'bb1ee73ca1700e4ad7d981a4ceb06a4eaf56550256b25bbd5e4237741761ac5f', '63df627ff94b6f6c3a476bf52e53397fd75db99a998b9baa8d490917bb950a67', '192.0.2.1');
INSERT INTO public.audit VALUES (41, 1795730785992947, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'acc_01M8CYAHMG04PAPWADZBFHYTGV/acc_01M8CYAHMNH2BNGE0TERVGDX0W/acc_01M8CYAHMQ69007W10BAZRKEYA/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8CYAHP819G9DTQFRM4MGC0T', '{"name":"ci","rights":"[\"read\"]"}', '63df627ff94b6f6c3a476bf52e53397fd75db99a998b9baa8d490917bb950a67', 'e0dd2c2debd672532d304625cabe2a1f3dbaaa31e2f75aafc54bdec13f0baf7a', '192.0.2.1');
INSERT INTO public.authority VALUES ('ca_01M8CYAHP1TCVSGDEZWC5FHFKK', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'devices', '{"l":"v"}', 1795730785985802, 1795730785987246, 2, 'rsa-2048', 7776000, 70, true, true, true);
INSERT INTO public.blocked_key VALUES ('blk_01M8CYAHP1TCVSGDEZWC53089P', 'acc_01M8CYAHMG04PAPWADZBFHYTGV', 'copied maker', 'null', 1795730785985169, 1795730785985169, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
INSERT INTO public.bundle VALUES ('sit_01M8CYAHMT1D5E3Z824ZBPWW5M', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 1795730785990431, 1795730785990431, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8CYAHMT1D5E3Z824ZBPWW5M', 'settings.txt', 'v1.dc3e05fa./YdmrW9lmr83GJluSOinVAt5RcBeSh86MrpzdcOtrCvo8NFm212kIac4GDXFIdpwI+4t5+CpQqI3+8xevYntulA');
INSERT INTO public.ca_generation VALUES ('ca_01M8CYAHP1TCVSGDEZWC5FHFKK', 1, 'current', true, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.3YlFID5/TmBtEUS51KlnKS/yMI7dV/62qQnJUcX3PuRUrRx+UsYmXHBrBD0', 'BA==', 'v1.dc3e05fa.S8OpIFEXUAv0Wgv4odfXizCic40mGwAJaCYKqi7i1pCQjRWebYIhNq8IXbE', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO public.ca_generation VALUES ('ca_01M8CYAHP1TCVSGDEZWC5FHFKK', 2, 'next', false, 'BQ==', '', 'v1.dc3e05fa.fC7skk/TX2wgvkSMRnrSh6+K09bPytOb1snUKL4wtrIrNtg+MINTqXR8Nuig', 'Bg==', 'v1.dc3e05fa.9vq95/A0/MpHllb201Ftp6MfQ11fh/qBWo/4M2K02ASF+syKrFIVVEO1yq6O', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
INSERT INTO public.certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8CYAHP1TCVSGDEZWC5FHFKK', 1, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'dev_01M8CYAHNKEVD20KPNBW003YP8', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO public.certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8CYAHP1TCVSGDEZWC5FHFKK', 1, 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'dev_01M8CYAHNKEVD20KPNBW003YP8', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
INSERT INTO public.channel_key VALUES ('dev_01M8CYAHNKEVD20KPNBW003YP8', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8CYAHMG04PAPWADZBFHYTGV', 1, 'N5dEutlvBr9ZDhLv9dBwrG3H', 'v1.dc3e05fa.292S5gJQM+1WREA61XWxYxvuXyV4ibKGlrDD9UupXWlaPX90Wi+2ulg9JA40cl8AiUHoJWh6WwqUMPX+', 1795730785936012, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8CYAHMNH2BNGE0TERVGDX0W', 1, 'north', 'v1.dc3e05fa.yr6sKuVFLE8PJHlTLvjWf3rrLnqQQwVpV45qHaqUOs5yuHIAtmMxPt3QVSfdnrg', 1795730785941998, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 1, 'acme', 'v1.dc3e05fa.45ufMM9xKXIGtUxbjbWE1JsrHcp0z5J083ZqxhPLg7o/de2x0TAbxsz5RQ', 1795730785943091, 'filler', 1796335585950677, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 2, 'acme', 'v1.dc3e05fa.nYZFX02fgjYO1JyEbsm1RtoGQgzk2F+vwrsywiRyAn3ZDVQdu3Gz0jwHPw', 1795730785950677, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8CYAHMZBC3M8CGWHV5WY79E', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', 'rom_01M8CYAHMV32N77YCJT1J7S3JN', '["grp_01M8CYAHMWQW0BW0PVNM1Q825M"]', 'usr_01M8CYAHMXM1K90JNXXKAGW4D2', 'include', true, '{"floor":"3"}', 1795730785951792, 1795730785951792, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8CYAHN0PDYF2TZKF4TWTDWV', 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795730785952375, 1795730785952375, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8CYAHN2790BGS1E03CW24J2', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795730785953754, 1795730785953754, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8CYAHNKEVD20KPNBW003YP8', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795730785971742, 1795730785971742, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO public.device VALUES ('dev_01M8CYAHNXAMMYXAXNDRXA7E6K', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', '', '', '', '', false, 'null', 1795730785981619, 1795730785982250, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8CYAHMRB3X8CMQX13A09ERT', 1, 1);
INSERT INTO public.device_group VALUES ('grp_01M8CYAHMWQW0BW0PVNM1Q825M', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'sales', 'who sells', '', 'null', 1795730785948210, 1795730785948210, 1);
INSERT INTO public.device_group VALUES ('grp_01M8CYAHMWQW0BW0PVNPB1MKNS', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'ours', '', 'model = "VVX 450"', 'null', 1795730785948705, 1795730785948705, 1);
INSERT INTO public.device_token VALUES ('dev_01M8CYAHNXAMMYXAXNDRXA7E6K', 'seed', 1795600800000000);
INSERT INTO public.device_trouble VALUES ('dev_01M8CYAHMZBC3M8CGWHV5WY79E', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
INSERT INTO public.device_user VALUES ('usr_01M8CYAHMXM1K90JNXXKAGW4D2', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'Ana', 'ana@example.org', '["dug_01M8CYAHMXM1K90JNXXGJ2BWRS"]', 'null', 1795730785949632, 1795730785949632, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8CYAHNWTAWKH4QS66H56N5F', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'code', '{"l":"v"}', 1795730785980200, 1795730785980200, 1, 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', 'numeric12', '7f72831edbfcfaa589a86c386470479fd9321eb5677ab3fff580f3aa5dd828cc', 'v1.dc3e05fa.3e9mEJHaq0Jc3d0/7VTvt3kSiRj1ReyjT7EtwnvHzDY1Cblbi8O56w', 4635741600000000, 3, 1);
INSERT INTO public.factory_root VALUES ('fct_01M8CYAHNZJM5WJYT59NDB374Q', 'acc_01M8CYAHMG04PAPWADZBFHYTGV', 'maker', 'null', 1795730785983827, 1795730785983827, 1, '-----BEGIN CERTIFICATE-----
MIIBSjCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEP0alNl10jFqwPR9H
5F4iF22Eh9vlWYNQZ0mKMKAGoHW54RkWDclCcri9C7LMbIIYOgaXJ2wadvq//VAe
zyWvVqMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUKegQdARHuKPNbidr
aHWbtxV8P/8wCgYIKoZIzj0EAwIDSAAwRQIhAOlBB/OFh0zdImi1LxF7Bw1NYwQ7
9fh4j1Pu92MXlax+AiBt6BLCuuov/yK5YOPgRJySEuh7TG40p8XFrAkbpkVtTA==
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', false, false);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8CYAHNSWRWD3502525GVX55');
INSERT INTO public.firmware_pin VALUES ('dev_01M8CYAHNKEVD20KPNBW003YP8', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8CYAHNSWRWD3502525GVX55', 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'J179 4.1', '{"l":"v"}', 1795730785977299, 1795730785977299, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '');
INSERT INTO public.firmware_rules VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '[{"value":"latest"},{"site":"sit_01M8CYAHMT1D5E3Z824ZBPWW5M","model":"J179","value":"4.1.3.0.6"}]', 1795730785978311, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8CYAHNKEVD20KPNBW003YP8', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8CYAHNNC6TAPEVCB3AR099R', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.ycv0SJ5hVHF7kiBSx7jomPcKXc93BxMgRoAqdYHB0YPRS3fWoOrs/dqXJjr08U7t7UaPDWshWo/OYMDoa/qThcOWvYESgymFSNlG/6xKK5gXWg4tDkRYEpjMC+YmIBBzWRucBA27bonL7YKKgaTQkHYDgR79NtnSQrsHN/fHQz2djuSCLz9tVi/9pSi3CFFDrn1Rn1odHyoqeKYm', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8CYAHNNC6TAPEVCB3AR099R', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'cellar', 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', '{"l":"v"}', 'v1.dc3e05fa.OBYzk8z8vf7ynVNITEVIcKdW9izs+d4XxdThRAq4jQqeErf68uv7FBBirD2NztV/iPg9A7rhXS3zbISXw6hlLo3oZnsTpLt2KSZUcKNhs34qgr0YxtaQEXpXzUMmYLn2swKSOcE9cHo96vnba3uEJgXgRTM+1ClQS9rmqbjI2U+qEc/QQj40BV98XDKf3tCIzeQPu8hF0NbLyA', 1795730785973363, 1795730785973363, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 22:06:28.653774');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 22:06:28.6736');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 22:06:28.855841');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 22:06:28.885369');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 22:06:28.902995');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 22:06:28.916555');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 22:06:28.937411');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-26 22:06:28.963072');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-26 22:06:28.977418');
INSERT INTO public.goose_db_version VALUES (10, 9, true, '2026-11-26 22:06:28.978759');
INSERT INTO public.goose_db_version VALUES (11, 10, true, '2026-11-26 22:06:28.987507');
INSERT INTO public.identity VALUES ('dev_01M8CYAHNKEVD20KPNBW003YP8', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', false, 'ca_01M8CYAHP1TCVSGDEZWC5FHFKK', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
INSERT INTO public.job VALUES ('job_01M8CYAHNHPZ8N9RXSV7QQK5T2', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8CYAHMG04PAPWADZBFHYTGV","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1"}', 'v1.dc3e05fa.ZlqiREaMCwB9dY9Dq+7jNg5IiWciItyuD6Fafha8M/ic4sr25X29ACraWbhP10OrhgAd6CTDdL6uqneJc0vt', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795730785969173, 0, 0, 1);
INSERT INTO public.job_item VALUES ('job_01M8CYAHNHPZ8N9RXSV7QQK5T2', 0, 'pf', 'v1.dc3e05fa.Pufl5FgrCliFJlJwkCHMhgCvnAbM+2TOsMKS2D394UAor9vCFcDwO0P2Dwmleq7fD2VBUru42JjXkUtTBDv7fQRAUI8aj04YGR0YBas');
INSERT INTO public.live_settings VALUES ('dev_01M8CYAHNKEVD20KPNBW003YP8', 'v1.dc3e05fa.yuwTo40wsbtIiA9LPlRQEwHjHfG8Mlp2IdgVu/ETpJDrbsOt03h2LzNVZ8pPbEKASvw3SubE', 1795600800000000);
INSERT INTO public.login_link VALUES ('lnk_01M8CYAHP7RSC4XVRKR3CYEVM2', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'mem_01M8CYAHP678ESJ79R142FBM6D', 'reset', 1795600800000000, 4951274400000000);
INSERT INTO public.member VALUES ('mem_01M8CYAHP678ESJ79R142FBM6D', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'Ada', '{"l":"v"}', 1795730785990793, 1795730785990793, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8CYAHMT1D5E3Z824ZBPWW5M"]', false, 1795730785991399);
INSERT INTO public.member VALUES ('mem_01M8CYAHP819G9DTQFRGNKJVBT', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'Gone', 'null', 1795730785992246, 1795730785992246, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.member_login VALUES ('mem_01M8CYAHP678ESJ79R142FBM6D', 'acc_01M8CYAHMQ69007W10BAZRKEYA', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.S9EMiEv8U7J1e20Ac2yOhS4PbxEUPb2n34LrCJLCCKnutwH/nZS75cfgefUyGA', 'v1.dc3e05fa.LiEDzRRKk2jWR4XPQzL08dCFtnoqORCZlXn3G4G+qtlBZu4CekOHFKQIFers', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
INSERT INTO public.member_session VALUES ('ses_01M8CYAHP7RSC4XVRKR2YN0D0F', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8CYAHP678ESJ79R142FBM6D', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8CYAHN2790BGS1E03CW24J2', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('1c13448e845148721dce32b5101168d9041ab11270683e7f638a4659ba7ca4fe', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8CYAHNKEVD20KPNBW003YP8', 'v1.dc3e05fa.V6DwiLi7YMMBmMA8QCoeGFMEyHR8wlxxq8ntxqCGxT8yxicjKbMJ29Elr7bluIgEfA', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.pki_mark VALUES ('trust', 4);
INSERT INTO public.pki_mark VALUES ('revoked', 1);
INSERT INTO public.policy VALUES ('pol_01M8CYAHNFJ5Y0J3ET2NWQ6QXR', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'base', 5, 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', -1, 'v1.dc3e05fa.zdivxY4BeS35nVONfKAK+ItNRgiomriV6XoMBHjMDRIfGlPlXQN55A5t6k8Cou+z9oBegSh/t4HWwMlVXkkyKTRyjYWOY1cUn/oEj9GQz5b7lBDSQeTeE5XSoCqT/PCwvRtMmaoDPr/DlVj2NRCJfGURLz9wEKegBqMvjM7pHFaGHpsFAMUbxJjsqr/8gwAEs/t5xO8E7mfXUzscxNs', '{"l":"v"}', 1795730785967600, 1795730785968495, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 'pol_01M8CYAHNFJ5Y0J3ET2NWQ6QXR', 1, 'base', 5, 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', -2, 'v1.dc3e05fa.5ic7euC7SEcsj1l0QCA+HoEYSf5zCJDLsJNyBxDgs1TPEMNC6HuQv+sHifWopKqv0Scqy6Wsc8fHGb4prXpNYiIDybAxydO2LYUPGeCVXionVnJethi9vVkAhe+8xGwA5RXLLFJUz4oaAIlTXL3A1OOJrhySOeDeXgiMropdTEo0RES5G0nsV2tzi7e44gt9Swn5eVr95u0qXxXSftw', '{"l":"v"}', 1795730785967600, 1795730785967600, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 'pol_01M8CYAHNFJ5Y0J3ET2NWQ6QXR', 2, 'base', 5, 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', -1, 'v1.dc3e05fa.TN1b1aEq0ot7rEosTiobmLQOepLqDlYlfivvI1DmxANDATzjgENWzSdj5CdxWAGCE3ChXDmFPN/7SmQLuDLIyjfBRB3ZLJcyGas1jDEjlnrVUdyY0AD1DW7oA+i+G4bsLNdxk08FomFFbHtrGCm//xO5PmDawO11MrGAhuWVjTrzunCTFeh8TByq9KUdmHcwHcNOVX7uqcA3ZXKAls4', '{"l":"v"}', 1795730785967600, 1795730785968495, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8CYAHMRB3X8CMQX13A09ERT', 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'north', '{"l":"v"}', 1795730785944926, 1795730785944926, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.GB+R2s1MZvbZNvojJufqFkLIPsZX7sjxgTBipkd2IraRkU0807bft1V1YI432GH1Yg', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8CYAHMG04PAPWADZBFHYTGV', 'lyr6ycvaqh65bularvrcrm4jdj', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.FzeaHtLwjgy6t/0OZqQHtMTkJENLpRjGILn2g0pfvYak4+J62Y+IEA', 1, 1795730785936012, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8CYAHMNH2BNGE0TERVGDX0W', 'czt2o4ejv2apy2skieea7e6vhz', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.34+mzpYqe3EtfJq0zhtAzWkABKKk9ZBp0p7dPG7o9bXKwO+cPCBfoK76EC8T8Co', 1, 1795730785941998, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 'gzf5cqi5ydp5tlmm4a4jbunky4', true, '{"Enabled":false,"Sites":["sit_01M8CYAHMT1D5E3Z824ZBPWW5M"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.y5YVvspiT8B48iJP+IjzevemnBB6kANtuaSNOMfNr8eTzZm+Ugf2pM8FyEbvSBw', 2, 1795730785950677, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.gkAvOEqj5EEmMOu/HxxZqRg4QRS9cnxRVLTbVH/aXjQ+fAggb0HVO5ytIBwkHwBVIbXXNDr5TMbqaeifFugMFA', 1795730785993106);
INSERT INTO public.road VALUES ('dev_01M8CYAHMZBC3M8CGWHV5WY79E', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8CYAHNKEVD20KPNBW003YP8', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 2, 'paused', '3 failed', 0, 1795730785956381, 1795730785956381, 1);
INSERT INTO public.room VALUES ('rom_01M8CYAHMV32N77YCJT1J7S3JN', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'Spree', 'sit_01M8CYAHMT1D5E3Z824ZBPWW5M', '3', 'huddle', 6, 'null', 1795730785947632, 1795730785947632, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8CYAHMYWTFBFTBG592PQ4QV', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795730785950166, 1795730785950166, 1);
INSERT INTO public.site VALUES ('sit_01M8CYAHMT1D5E3Z824ZBPWW5M', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8CYAHMRB3X8CMQX13A09ERT', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795730785946380, 1795730785946380, 1);
INSERT INTO public.token VALUES ('tok_01M8CYAHP819G9DTQFRM4MGC0T', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795730785992891, 0, '', '', '', 0);
INSERT INTO public.upload VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795730785966898);
INSERT INTO public.upload VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795730785967341);
INSERT INTO public.upload VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795730785967429);
INSERT INTO public.upload_chunk VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.2dJEJdWekxlZq4MfZ1uSbufx8RVa9NtzIduS1L3nncMRTJ0EkmguFLkg6CmpA/yrnd9GyofItwYHoEh99vNt1odGVwpqGrfmx5xk4sA');
INSERT INTO public.upload_chunk VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.whTxVr8VPQeG1gh4XhJpQw7Sk7qkK8rnBVealfh2rzxif6iBZSykIvLszCR3');
INSERT INTO public.upload_chunk VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.cuZ+/l8au1SnfkoDoGgtpxNsPVmICtBt5fOHn1wQutPGaUh3PwoDX5YYqcWS');
INSERT INTO public.upload_chunk VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.pqhzEbsuxeU/RDNZcEbf2mhDkb+A2+7e8NoIj1wwEuWxofCbaEIkvO1WdQU');
INSERT INTO public.upload_chunk VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8CYAHMXM1K90JNXXGJ2BWRS', 'acc_01M8CYAHMQ69007W10BAZRKEYA', 'team', 'who works', 'null', 1795730785949176, 1795730785949176, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8CYAHMNH2BNGE0TERVGDX0W', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
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
INSERT INTO public.visit_new VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO public.visit_new VALUES ('acc_01M8CYAHMNH2BNGE0TERVGDX0W', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO public.visit_new VALUES ('acc_01M8CYAHMNH2BNGE0TERVGDX0W', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO public.visit_new VALUES ('acc_01M8CYAHMNH2BNGE0TERVGDX0W', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO public.visit_new VALUES ('acc_01M8CYAHMNH2BNGE0TERVGDX0W', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
INSERT INTO public.visit_save VALUES ('acc_01M8CYAHMQ69007W10BAZRKEYA', 1);
INSERT INTO public.visit_save VALUES ('acc_01M8CYAHMNH2BNGE0TERVGDX0W', 30);
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
