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
INSERT INTO public.account VALUES ('acc_01M8CCB5JJ2QN4K42CJDAV08R9', NULL, 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/', 'operator', 'Operator', 'operator', 'standard', false, '49018396', 'null', 1795711931986526, 1795711931986526, 1);
INSERT INTO public.account VALUES ('acc_01M8CCB5JQW3WD0RJS2D16BF18', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/', 'north', '', 'provider', 'enterprise', false, '52320778', '{"tier":"gold"}', 1795711931991081, 1795711931991081, 1);
INSERT INTO public.account VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JQW3WD0RJS2D16BF18', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '30850574', 'null', 1795711931995180, 1795711931995180, 1);
INSERT INTO public.audit VALUES (1, 1795711931986742, 'acc_01M8CCB5JJ2QN4K42CJDAV08R9', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/', 'system:system', 'first start', '', 'account.create', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '39d650c47d7e6b697faa7e5743d98bae1467047ec53f2e73181f3e12bd7d59a1');
INSERT INTO public.audit VALUES (2, 1795711931991956, 'acc_01M8CCB5JQW3WD0RJS2D16BF18', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8CCB5JQW3WD0RJS2D16BF18', '{"license":"enterprise","name":"north","type":"provider"}', '39d650c47d7e6b697faa7e5743d98bae1467047ec53f2e73181f3e12bd7d59a1', 'b044c3a047d99d4b904395a5a83f25369fd7e44dcdc6ecb572723f6c08bf9745');
INSERT INTO public.audit VALUES (3, 1795711931995491, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', '{"license":"standard","name":"acme","type":"customer"}', 'b044c3a047d99d4b904395a5a83f25369fd7e44dcdc6ecb572723f6c08bf9745', '8d311b9ae6c16bbb1d114eb1fe1cceb8d91d53ff393bf6fbc03ab61cb3bfab98');
INSERT INTO public.audit VALUES (4, 1795711931996284, 'acc_01M8CCB5JQW3WD0RJS2D16BF18', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8CCB5JW1S1F4K2B9NAXTC8M', '{"name":"north"}', '8d311b9ae6c16bbb1d114eb1fe1cceb8d91d53ff393bf6fbc03ab61cb3bfab98', '448473689f08d45073a577fce1ece7b0fc3c9f7320a01d8ea105830a3dc04409');
INSERT INTO public.audit VALUES (5, 1795711931996792, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8CCB5JW1S1F4K2B9PBGQ1QN', '{"name":"Berlin"}', '448473689f08d45073a577fce1ece7b0fc3c9f7320a01d8ea105830a3dc04409', '51b891bb64bccb92c22302e109a45c4a11f47f10bb529d19f622c8cd41300cfd');
INSERT INTO public.audit VALUES (6, 1795711931997164, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8CCB5JXQHA0M5SGVT6PA301', '{"name":"Spree"}', '51b891bb64bccb92c22302e109a45c4a11f47f10bb529d19f622c8cd41300cfd', '6c7fcbceacb18fdc932abfca15493ccc2ec25742c764b9fd04981b3069adbfb3');
INSERT INTO public.audit VALUES (7, 1795711931997621, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8CCB5JXQHA0M5SGVV7BM0WD', '{"name":"sales"}', '6c7fcbceacb18fdc932abfca15493ccc2ec25742c764b9fd04981b3069adbfb3', '4f6577b0234ca2cc7ce972ab4f62dcad3f85d637133dab657fbce8aa11298162');
INSERT INTO public.audit VALUES (8, 1795711931997983, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8CCB5JXQHA0M5SGVX5ZQ71T', '{"name":"ours"}', '4f6577b0234ca2cc7ce972ab4f62dcad3f85d637133dab657fbce8aa11298162', '0570b576a475d74ed4d30d32ad3d40bc9fd6bf3df70c98c284ebcbaa89df841e');
INSERT INTO public.audit VALUES (9, 1795711931998324, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8CCB5JYK6J2RCRC8V9PR22M', '{"name":"team"}', '0570b576a475d74ed4d30d32ad3d40bc9fd6bf3df70c98c284ebcbaa89df841e', '2c4a9e7eb7c06e2d5268639e679b171e971a9719e0ba6e56deb867a0e8357e5e');
INSERT INTO public.audit VALUES (10, 1795711931998572, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8CCB5JYK6J2RCRC8Y9T8YNZ', '{"name":"Ana"}', '2c4a9e7eb7c06e2d5268639e679b171e971a9719e0ba6e56deb867a0e8357e5e', '6d29a9475eae0b09399115974223d0909a89ea812a99c381978972ddc3c4d269');
INSERT INTO public.audit VALUES (11, 1795711931998796, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8CCB5JYK6J2RCRC91T05CVX', '{"name":"mine"}', '6d29a9475eae0b09399115974223d0909a89ea812a99c381978972ddc3c4d269', '361077e5b887be62ce342d3a54e7577433b36a396f85a909054cb83c789a8b14');
INSERT INTO public.audit VALUES (12, 1795711932004196, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', '{"autoSync.scope.sites":"none → sit_01M8CCB5JW1S1F4K2B9PBGQ1QN","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '361077e5b887be62ce342d3a54e7577433b36a396f85a909054cb83c789a8b14', '685ee7e5cd9dda269c603528ad1f1706fcd113ff631139e83f108ccb61994704');
INSERT INTO public.audit VALUES (13, 1795711932005882, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8CCB5K5S2QP40ZGRX18M9SS', '{"mac":"0004f2fe0001","model":"VVX 450"}', '685ee7e5cd9dda269c603528ad1f1706fcd113ff631139e83f108ccb61994704', '6f62064c414aeef83ef9f3629b2e3f2c31e1ee072b8ba75c401df7428757a8e5');
INSERT INTO public.audit VALUES (14, 1795711932007552, 'acc_01M8CCB5JQW3WD0RJS2D16BF18', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8CCB5K7P4H62WV8D2NDTS5Q', '{"mac":"0004f2fe0002","model":"J179"}', '6f62064c414aeef83ef9f3629b2e3f2c31e1ee072b8ba75c401df7428757a8e5', '3592317c2bc10b0ad150046d69b7d9322f9a45ba1f3dc130042295a62e4bec0b');
INSERT INTO public.audit VALUES (15, 1795711932013561, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8CCB5KD947ED4M8JT1EMD82', '{"count":"1","mac":"64167f000003"}', '3592317c2bc10b0ad150046d69b7d9322f9a45ba1f3dc130042295a62e4bec0b', '761f3c906688caa0f9482504a2a6d63aab399bd0190c3d8a9d2b6533b9fa6418');
INSERT INTO public.audit VALUES (16, 1795711932014790, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', '{"generation":"2","reason":"3 failed"}', '761f3c906688caa0f9482504a2a6d63aab399bd0190c3d8a9d2b6533b9fa6418', 'f146ff34c59af2da542a8b9e122dc0a78eb6116d3c631b52623a8f746afd30fc');
INSERT INTO public.audit VALUES (17, 1795711932026464, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8CCB5KTWFNRJFNKPTC03A34', '{"level":"site","name":"base","settings":"2"}', 'f146ff34c59af2da542a8b9e122dc0a78eb6116d3c631b52623a8f746afd30fc', '60d7e68538fa9fe7c03293296f0ec1cf73341090761461b442eb0afc66fda2c1');
INSERT INTO public.audit VALUES (18, 1795711932026801, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8CCB5KTWFNRJFNKPTC03A34', '{"priority":"lowest → low"}', '60d7e68538fa9fe7c03293296f0ec1cf73341090761461b442eb0afc66fda2c1', '00f1ec0217f8f9fb467875d299e8b1760699b58e93addf26fef603845d82e0ce');
INSERT INTO public.audit VALUES (19, 1795711932027196, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8CCB5KV1FSFY2FJG958EYTR', '{"dryRun":"on","items":"2","kind":"import","title":"Import phones.csv"}', '00f1ec0217f8f9fb467875d299e8b1760699b58e93addf26fef603845d82e0ce', '2de260b9956d775ee7c5184292e837309d90c98e21e5ea140cf0d82c2e21687e');
INSERT INTO public.audit VALUES (20, 1795711932028368, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8CCB5KWPRCH0Z19CP7BJDBM', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', '2de260b9956d775ee7c5184292e837309d90c98e21e5ea140cf0d82c2e21687e', '5537b4e4eb2dc27376fabb45d258cf2a6e8e3e6d83215350d076296f3b783fb0');
INSERT INTO public.audit VALUES (21, 1795711932028881, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8CCB5KWPRCH0Z19CQRH4ZE3', '{"name":"cellar","site":"sit_01M8CCB5JW1S1F4K2B9PBGQ1QN"}', '5537b4e4eb2dc27376fabb45d258cf2a6e8e3e6d83215350d076296f3b783fb0', 'ba9006575dc478c162c31eb18e2b470f22a7a8296c55f50b12d0fffc73c0944f');
INSERT INTO public.audit VALUES (22, 1795711932029191, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8CCB5KWPRCH0Z19CQRH4ZE3', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', 'ba9006575dc478c162c31eb18e2b470f22a7a8296c55f50b12d0fffc73c0944f', 'a36db0616bc62b7acb76cb1362cc484c3b08f563f69426ee097fc1a5a2635b2e');
INSERT INTO public.audit VALUES (23, 1795711932030068, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8CCB5KWPRCH0Z19CQRH4ZE3', '{"certificate":"ab","mac":"0004f2fe0009"}', 'a36db0616bc62b7acb76cb1362cc484c3b08f563f69426ee097fc1a5a2635b2e', '60acfab655dc7a4d2c02539d286119cc71708b787a21bf95e3afa5581a7c429b');
INSERT INTO public.audit VALUES (24, 1795711932030536, 'acc_01M8CCB5JQW3WD0RJS2D16BF18', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8CCB5KYM77K2KMMZ84YBX9F', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '60acfab655dc7a4d2c02539d286119cc71708b787a21bf95e3afa5581a7c429b', 'a6e454867fef077c8f3855689e6f48ac3c3c019887ad4734213dd4897eaeca66');
INSERT INTO public.audit VALUES (25, 1795711932030864, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', '{"rule":"none → latest","rule sit_01M8CCB5JW1S1F4K2B9PBGQ1QN J179":"none → 4.1.3.0.6"}', 'a6e454867fef077c8f3855689e6f48ac3c3c019887ad4734213dd4897eaeca66', 'c305018c5cec514952a99bb7213abacf8fb44b47bda606491969253d06906f71');
INSERT INTO public.audit VALUES (26, 1795711932060541, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8CCB5MWGKAFT0RQYW49H43M', '{"name":"code"}', 'c305018c5cec514952a99bb7213abacf8fb44b47bda606491969253d06906f71', '0d1342121016e272821ed52be64dc16688e28538561cffdfcdf23c4e9e4829e6');
INSERT INTO public.audit VALUES (27, 1795711932061956, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8CCB5MXT31CV7JX6C8G015X', '{"code":"cod_01M8CCB5MWGKAFT0RQYW49H43M","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '0d1342121016e272821ed52be64dc16688e28538561cffdfcdf23c4e9e4829e6', '2e71354bb2f34a08bbc67f5b820270cd9f8a48d56acb007d9d5c6f8da5ef76c5');
INSERT INTO public.audit VALUES (28, 1795711932062798, 'acc_01M8CCB5JJ2QN4K42CJDAV08R9', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8CCB5MYHEMYJGAGEAJBP60W', '{"name":"maker"}', '2e71354bb2f34a08bbc67f5b820270cd9f8a48d56acb007d9d5c6f8da5ef76c5', '1c2f5e21bff1b441e78ca70eeba5add32f3d9acd2032313f2809cf50315bb6d8');
INSERT INTO public.audit VALUES (29, 1795711932085622, 'acc_01M8CCB5JJ2QN4K42CJDAV08R9', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8CCB5NM011V2CP5R8FMB43H', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', '1c2f5e21bff1b441e78ca70eeba5add32f3d9acd2032313f2809cf50315bb6d8', 'b8d87c326ecf8bc729ac0c0f16cc9066c5a2da7bfe4c84797a534ec781d2c91c');
INSERT INTO public.audit VALUES (30, 1795711932086301, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8CCB5NNTBWN890DBNRKW88P', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', 'b8d87c326ecf8bc729ac0c0f16cc9066c5a2da7bfe4c84797a534ec781d2c91c', 'e20726ee9767c11dd18f3a1a2281ceabca8ef4a9c33d1f175e39b7293150d709');
INSERT INTO public.audit VALUES (31, 1795711932094387, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8CCB5NNTBWN890DBNRKW88P', '{"generation":"2"}', 'e20726ee9767c11dd18f3a1a2281ceabca8ef4a9c33d1f175e39b7293150d709', '7c1ab2ac533dd26cb30b8c9c286c4e6d1e0bcbe2ef06fd93c3ced9bf722a06b0');
INSERT INTO public.audit VALUES (32, 1795711932094973, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8CCB5KWPRCH0Z19CP7BJDBM', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', '7c1ab2ac533dd26cb30b8c9c286c4e6d1e0bcbe2ef06fd93c3ced9bf722a06b0', '3eea1a491bce1afc9a5916663d32b0ab57d15bc094b29c313c75cc17402f6548');
INSERT INTO public.audit VALUES (33, 1795711932106348, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8CCB5KWPRCH0Z19CP7BJDBM', '{"mac":"00e0dbfe0004"}', '3eea1a491bce1afc9a5916663d32b0ab57d15bc094b29c313c75cc17402f6548', '194d851ae8943973ed66772b3d08a91e33c8cab40558a6738af91cd4fbb700e8');
INSERT INTO public.audit VALUES (34, 1795711932107912, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8CCB5KWPRCH0Z19CP7BJDBM","mac":"00e0dbfe0004","reason":"superseded"}', '194d851ae8943973ed66772b3d08a91e33c8cab40558a6738af91cd4fbb700e8', '9d3a65141aacd17ad9af6c5fc31c8a067c9ae98ef0e173aae0e7ee944266a404');
INSERT INTO public.audit VALUES (35, 1795711932108294, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8CCB5JW1S1F4K2B9PBGQ1QN', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '9d3a65141aacd17ad9af6c5fc31c8a067c9ae98ef0e173aae0e7ee944266a404', '46dfebf6fd9e1f62226892862b553a1f6457822c75a60b2c8da795defca70217');
INSERT INTO public.audit VALUES (36, 1795711932108574, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8CCB5PCT91NA19YMNM0RYS1', '{"name":"Ada"}', '46dfebf6fd9e1f62226892862b553a1f6457822c75a60b2c8da795defca70217', '252beb0986e0114dfedd3ac805f0f40b7e66ebaa4be181d2ac0c4bab5e44f4b3');
INSERT INTO public.audit VALUES (37, 1795711932108800, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8CCB5PCT91NA19YMNM0RYS1', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '252beb0986e0114dfedd3ac805f0f40b7e66ebaa4be181d2ac0c4bab5e44f4b3', '66f52dde8756a929328a977a08353c0c44c212daf5dae86024b6dd3eee099f4e');
INSERT INTO public.audit VALUES (38, 1795711932109082, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8CCB5PCT91NA19YMQJB4TR9', '{"address":"192.0.2.1","how":"password","member":"mem_01M8CCB5PCT91NA19YMNM0RYS1"}', '66f52dde8756a929328a977a08353c0c44c212daf5dae86024b6dd3eee099f4e', 'f13798e01496fa603f56345a855482cc9feaf75ec3ad5c019e7755e1bf76b470');
INSERT INTO public.audit VALUES (39, 1795711932109416, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8CCB5PDC06XHW98ER1D449C', '{"kind":"reset","member":"mem_01M8CCB5PCT91NA19YMNM0RYS1"}', 'f13798e01496fa603f56345a855482cc9feaf75ec3ad5c019e7755e1bf76b470', '8af795dc72c944fe7b6f55d7b3d4e2d58e369799f85ef3b1b675488d369df0be');
INSERT INTO public.audit VALUES (40, 1795711932109626, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8CCB5PDC06XHW98EV0W15D0', '{"name":"Gone"}', '8af795dc72c944fe7b6f55d7b3d4e2d58e369799f85ef3b1b675488d369df0be', '42564ec913b224f9bb75957ef45cc11f35a53a0f7912a9f0a6ff2f0a80120e5d');
INSERT INTO public.audit VALUES (41, 1795711932109796, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9/acc_01M8CCB5JQW3WD0RJS2D16BF18/acc_01M8CCB5JV5TSBVC0PTS6826KH/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8CCB5PDC06XHW98EX8CG0WK', '{"name":"ci","rights":"[\"read\"]"}', '42564ec913b224f9bb75957ef45cc11f35a53a0f7912a9f0a6ff2f0a80120e5d', '1ac08803a8bef4b9c0d4b7b63d160e307f5e7ff61c82ee46b71118162971f40b');
INSERT INTO public.authority VALUES ('ca_01M8CCB5NNTBWN890DBNRKW88P', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'devices', '{"l":"v"}', 1795711932085941, 1795711932094208, 2, 'rsa-2048', 7776000, 70, true, true, true);
INSERT INTO public.blocked_key VALUES ('blk_01M8CCB5NM011V2CP5R8FMB43H', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9', 'copied maker', 'null', 1795711932084968, 1795711932084968, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
INSERT INTO public.bundle VALUES ('sit_01M8CCB5JW1S1F4K2B9PBGQ1QN', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 1795711932108132, 1795711932108132, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8CCB5JW1S1F4K2B9PBGQ1QN', 'settings.txt', 'v1.dc3e05fa.xq+6RwZYJ/TXnbwjyIOCBgyi8E7RCCJFkBuX8u26HXX+ucfjExJ1SsL2oeFMZ82P4T5BSM8yShiKwXvHqw5CX7U');
INSERT INTO public.ca_generation VALUES ('ca_01M8CCB5NNTBWN890DBNRKW88P', 1, 'current', true, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.QsbgDv9elE9me9B5/VCp1zIGgSgadw12IlzKJX+HpeahchT2zfVsXE7bXIQ', 'BA==', 'v1.dc3e05fa.5piExxrb6HcTtz3kopfOcKOtL8+PXpyvtdcGugd0BsfxIljByM110HFn814', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO public.ca_generation VALUES ('ca_01M8CCB5NNTBWN890DBNRKW88P', 2, 'next', false, 'BQ==', '', 'v1.dc3e05fa.BJitDiwlUNYEg8wg2ZnGkrpmI/FpQpqKRTBx+2RiLKxMFqyM88DFF7msYjZu', 'Bg==', 'v1.dc3e05fa.WuJ+At2gsdpAx3WKMolrvBV31QxNVTKPBcncH26OVgiE7WEgrPIuO7OYA5gp', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
INSERT INTO public.certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8CCB5NNTBWN890DBNRKW88P', 1, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'dev_01M8CCB5KWPRCH0Z19CP7BJDBM', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO public.certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8CCB5NNTBWN890DBNRKW88P', 1, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'dev_01M8CCB5KWPRCH0Z19CP7BJDBM', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
INSERT INTO public.channel_key VALUES ('dev_01M8CCB5KWPRCH0Z19CP7BJDBM', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8CCB5JJ2QN4K42CJDAV08R9', 1, 'CT5UtBt6uYfV4plp0xsKrMXF', 'v1.dc3e05fa.ZlRkMqaUwKPRKR8JgS8mSGI/RdCX0ZtOVpbuHmbj07ZJDeGHXrHPXm4jncCbkNgazd1yBPrq6Ml98xl7', 1795711931986526, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8CCB5JQW3WD0RJS2D16BF18', 1, 'north', 'v1.dc3e05fa.72cYsMQWN2YqqbsqdPyQKf/pLqXSww/Abg/1JRGS2KtSBGhFryPLKGnEOSJK8o4', 1795711931991081, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', 1, 'acme', 'v1.dc3e05fa.Vf9DInCZSmp9IFF/2zm4Qg8/Jym+QfqMXqcQu4Zz73vQWaKUWSI8nOjEaQ', 1795711931995180, 'filler', 1796316732003561, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', 2, 'acme', 'v1.dc3e05fa.UATwzsJWxnpYZrcjFUgj2QOwjmGFNFbIQucJ2k1UK7CPkAikADXc5DHiCA', 1795711932003561, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8CCB5K5S2QP40ZGRX18M9SS', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8CCB5JW1S1F4K2B9PBGQ1QN', 'rom_01M8CCB5JXQHA0M5SGVT6PA301', '["grp_01M8CCB5JXQHA0M5SGVV7BM0WD"]', 'usr_01M8CCB5JYK6J2RCRC8Y9T8YNZ', 'include', true, '{"floor":"3"}', 1795711932005468, 1795711932005468, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8CCB5K7P4H62WV8D2NDTS5Q', 'acc_01M8CCB5JQW3WD0RJS2D16BF18', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795711932007298, 1795711932007298, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8CCB5KD947ED4M8JT1EMD82', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795711932010046, 1795711932010046, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8CCB5KWPRCH0Z19CP7BJDBM', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795711932028085, 1795711932028085, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8CCB5MXT31CV7JX6C8G015X', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8CCB5JW1S1F4K2B9PBGQ1QN', '', '', '', '', false, 'null', 1795711932061447, 1795711932061800, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8CCB5JW1S1F4K2B9NAXTC8M', 1);
INSERT INTO public.device_group VALUES ('grp_01M8CCB5JXQHA0M5SGVV7BM0WD', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'sales', 'who sells', '', 'null', 1795711931997419, 1795711931997419, 1);
INSERT INTO public.device_group VALUES ('grp_01M8CCB5JXQHA0M5SGVX5ZQ71T', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'ours', '', 'model = "VVX 450"', 'null', 1795711931997820, 1795711931997820, 1);
INSERT INTO public.device_token VALUES ('dev_01M8CCB5MXT31CV7JX6C8G015X', 'seed', 1795600800000000);
INSERT INTO public.device_user VALUES ('usr_01M8CCB5JYK6J2RCRC8Y9T8YNZ', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'Ana', 'ana@example.org', '["dug_01M8CCB5JYK6J2RCRC8V9PR22M"]', 'null', 1795711931998500, 1795711931998500, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8CCB5MWGKAFT0RQYW49H43M', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'code', '{"l":"v"}', 1795711932060346, 1795711932060346, 1, 'sit_01M8CCB5JW1S1F4K2B9PBGQ1QN', 'numeric12', '2bc097c1f70bd13157ba9a216a9f43f204e6234a7349520d6a6084032f7c2909', 'v1.dc3e05fa.vtLdHWWAj85wE01Uo56JuHTElmY+X7w+y4482qLHrpcYhcBWDyLKag', 4635741600000000, 3, 1);
INSERT INTO public.factory_root VALUES ('fct_01M8CCB5MYHEMYJGAGEAJBP60W', 'acc_01M8CCB5JJ2QN4K42CJDAV08R9', 'maker', 'null', 1795711932062585, 1795711932062585, 1, '-----BEGIN CERTIFICATE-----
MIIBSzCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEUDJ7pk1s57WkorgS
NDDhA9BNZtD1D4hbFtiKWFVGzaL+EN5zomV/hZFLdZmnw+pYnmnR/EqfoEuuBWr6
2gotNKMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUo41lmNYvo+TN6DnZ
lih+8v82MNwwCgYIKoZIzj0EAwIDSQAwRgIhAP0PaZ9SVC0AY6ufTSb19Qs6Ul7P
b1hOIMlzDaiBvMc8AiEA+OFVckBI0HvMqBaGI+fTcWVJkCfG+8Q0nB9ZeEM+fIo=
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', false, false);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8CCB5KYM77K2KMMZ84YBX9F');
INSERT INTO public.firmware_pin VALUES ('dev_01M8CCB5KWPRCH0Z19CP7BJDBM', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8CCB5KYM77K2KMMZ84YBX9F', 'acc_01M8CCB5JQW3WD0RJS2D16BF18', 'J179 4.1', '{"l":"v"}', 1795711932030344, 1795711932030344, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n');
INSERT INTO public.firmware_rules VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', '[{"value":"latest"},{"site":"sit_01M8CCB5JW1S1F4K2B9PBGQ1QN","model":"J179","value":"4.1.3.0.6"}]', 1795711932030824, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8CCB5KWPRCH0Z19CP7BJDBM', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8CCB5KWPRCH0Z19CQRH4ZE3', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.+LKAnx6z1waFVrPeO/fI/6xw1B6QkYaCpjtTcF7donKd/8+y/T3tSr3J3+fzV1o4enlF94hoyIri+UjrbBPJCVK8sOvvOsqa9bsEzHhL/mrfWCmiJPB/IMEh1PSx+biAbaRCv82A6AS7x1Jcm+o00ht7bIDSxQBGbgHcXAXRBdBjqDAFOLo6J1W9uregcduMEfU2bvjILcR4jRXp', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8CCB5KWPRCH0Z19CQRH4ZE3', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'cellar', 'sit_01M8CCB5JW1S1F4K2B9PBGQ1QN', '{"l":"v"}', 'v1.dc3e05fa.GPiYkfv1RjWOVnFQh2U0lx7gfsQA5VC+WK6wg8j0i3jlW6wqrEipmY7ln+tQBGEYKC0YVJunD1MR1WIi8RvKTyGgilO4gl9YbQzKXSALEAtqZ3Xj7GjxBHXPBt246ahnAsI3LZgveNlDjKeYCEvvjIV2Gn4sBPYJx6mut0RVfmlevpZm/hjuxdDZVFt01eJcXavADT8YFVZf3A', 1795711932028734, 1795711932028734, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 16:52:12.701541');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 16:52:12.753003');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 16:52:13.397822');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 16:52:13.468241');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 16:52:13.559806');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 16:52:13.624955');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 16:52:13.745833');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-26 16:52:13.873523');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-26 16:52:14.006989');
INSERT INTO public.identity VALUES ('dev_01M8CCB5KWPRCH0Z19CP7BJDBM', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', false, 'ca_01M8CCB5NNTBWN890DBNRKW88P', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
INSERT INTO public.job VALUES ('job_01M8CCB5KV1FSFY2FJG958EYTR', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8CCB5JJ2QN4K42CJDAV08R9","Rights":null,"Role":"","Sites":null,"RequestID":"req_1"}', 'v1.dc3e05fa.aXz1S/uGbu/45+phdFyx5LUxiot3Qev5X+zNsHIB1YSuZQHgrkDCwksm+LNkQKo7D51TcjiEKRE78yL5itNT', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795711932027068, 0, 0, 1);
INSERT INTO public.job_item VALUES ('job_01M8CCB5KV1FSFY2FJG958EYTR', 0, 'pf', 'v1.dc3e05fa.HJO0WYnmrq3JwpxMXhLbZPEZNDMUArWFc4jtY92t6LiZcWDyfoNmyNyK2qmuqiMZaYrCYAag3IlWay4OFF68dVGONIqoe6mS8uilnsg');
INSERT INTO public.live_settings VALUES ('dev_01M8CCB5KWPRCH0Z19CP7BJDBM', 'v1.dc3e05fa.5KiGkyvGV8Qw8ibYdSzcmXYpphpuGu60VqvpkME8YBakp2TsNmPSbtMlMSHcTndAqtnCrMvy', 1795600800000000);
INSERT INTO public.login_link VALUES ('lnk_01M8CCB5PDC06XHW98ER1D449C', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'mem_01M8CCB5PCT91NA19YMNM0RYS1', 'reset', 1795600800000000, 4951274400000000);
INSERT INTO public.member VALUES ('mem_01M8CCB5PCT91NA19YMNM0RYS1', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'Ada', '{"l":"v"}', 1795711932108487, 1795711932108487, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8CCB5JW1S1F4K2B9PBGQ1QN"]', false, 1795711932108919);
INSERT INTO public.member VALUES ('mem_01M8CCB5PDC06XHW98EV0W15D0', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'Gone', 'null', 1795711932109564, 1795711932109564, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.member_login VALUES ('mem_01M8CCB5PCT91NA19YMNM0RYS1', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.akKTl/C5jm64kMKBAgecRJuJFAQ4+3K34tYtPHZE8aIplVTyWgVEcnZmKpdxuA', 'v1.dc3e05fa.F8Xr+2Dtd0lFe9V/6JeUF/U8keclcj3ldvra/b2SKqvjqEFHKlZnZWgC+xT9', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
INSERT INTO public.member_session VALUES ('ses_01M8CCB5PCT91NA19YMQJB4TR9', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8CCB5PCT91NA19YMNM0RYS1', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8CCB5KD947ED4M8JT1EMD82', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('a09be321c40e50ada759b4d2261356c5b061d9e2bd009a50b1f25ad22e040142', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8CCB5KWPRCH0Z19CP7BJDBM', 'v1.dc3e05fa.nONf8nkVkrFOWNZyublFKOmOjNTY0djnepuTAUesZXVAu/Ufe83JlWZ2ZTMdRNYRVQ', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.pki_mark VALUES ('trust', 4);
INSERT INTO public.pki_mark VALUES ('revoked', 1);
INSERT INTO public.policy VALUES ('pol_01M8CCB5KTWFNRJFNKPTC03A34', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'base', 5, 'sit_01M8CCB5JW1S1F4K2B9PBGQ1QN', -1, 'v1.dc3e05fa.XaykDW2hTmdTBY7jKuPJQYarMJJQM+W9eusqE71oEYgWLplMh3mS7NOKA07xC7+EybLVv15iYKySanKIfoVjzHbqpSrJheCwDc5SqSLUY3pyDlc/QCqizuABWT2m8I/EMd11eg5QWZufiCKAik0LkzuudN5RgqLtIpG2RFzXzQstUhFCnGlzTLxBj5bhbZSxP8iNuvKo3qeLgAtw5Pk', '{"l":"v"}', 1795711932026355, 1795711932026740, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', 'pol_01M8CCB5KTWFNRJFNKPTC03A34', 1, 'base', 5, 'sit_01M8CCB5JW1S1F4K2B9PBGQ1QN', -2, 'v1.dc3e05fa.3vaoPIyYmFL4Yay7lHmGUwIke48RsKmI23xBXnIfUVcOYl1eJpk83F9LgAnOzuJdKs/1lJwSBEeye9WzqX8pfeuF8IsvL8xf0FdWzdBbFws8Jxn7JI5MBK+U5y78nfrPzwSgThMJzZyhKqxE1ktDwG5xT7PXtIbPrHWnSr1+xFuqNBwhlysEd3eM8sZSq4a4rAf8PaQYLUUde+ZoG00', '{"l":"v"}', 1795711932026355, 1795711932026355, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', 'pol_01M8CCB5KTWFNRJFNKPTC03A34', 2, 'base', 5, 'sit_01M8CCB5JW1S1F4K2B9PBGQ1QN', -1, 'v1.dc3e05fa.IFIV5pbsAl9Ufwb+p1RWrVBWPRqcswA6JcFNmHyF6GFl2+kNSX7ORzG303oiqUUaHYNJXtLRPoG6OBuotou/FtvRZPp1G+XDMmOGD4SUDmIz37I26oIclTOR23PFowIluIhkBc7vattPFsMMzXy/xZNIuXcF4323Z3JBNcW6p6UIkyVe2Zcr03VjeBsdsAFq8oATKGx+cYO/mXW4YDc', '{"l":"v"}', 1795711932026355, 1795711932026740, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8CCB5JW1S1F4K2B9NAXTC8M', 'acc_01M8CCB5JQW3WD0RJS2D16BF18', 'north', '{"l":"v"}', 1795711931996054, 1795711931996054, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.ZCIEsETY0M7tzHkfRBKM1H0E8sb6D1B+XxvvRWAGbrl4VmpYUXT8t5FnLt+iORLiHw', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8CCB5JJ2QN4K42CJDAV08R9', 'iokjjj4uloxjdiwk6f76zihco2', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.Co3OIb7stlHtxyXKudKoqn/fBgl+TO6CHk3tokYVANzIQOQOeDI1oA', 1, 1795711931986526, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8CCB5JQW3WD0RJS2D16BF18', 'dzeh4iskrsja5t6uymwn3rjbgh', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.myMhhkk4QzLJU7pP8hHp1X+BQwDl8MHkRl4+Lrbk/eA+jS6RjS+g1gfj+MWNlA0', 1, 1795711931991081, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', 'hvar2yokextilyi5zxcbximvnd', true, '{"Enabled":false,"Sites":["sit_01M8CCB5JW1S1F4K2B9PBGQ1QN"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.shMqkqV2qP+y4iCirJygNfR2Dbbep8sEgCPAsbFbcnTbyC4RnyXlj4hhpEQJ+CM', 2, 1795711932003561, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.pHGAJxRDLPuusEtjNNceN5Ee44x3euu5WPlvNlxxA1OAQ3PttUw4Xq1G0Jm3NM8HMl53egSmCZY6iWHyb80u4Q', 1795711932109871);
INSERT INTO public.road VALUES ('dev_01M8CCB5K5S2QP40ZGRX18M9SS', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8CCB5KWPRCH0Z19CP7BJDBM', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', 2, 'paused', '3 failed', 0, 1795711932014731, 1795711932014731, 1);
INSERT INTO public.room VALUES ('rom_01M8CCB5JXQHA0M5SGVT6PA301', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'Spree', 'sit_01M8CCB5JW1S1F4K2B9PBGQ1QN', '3', 'huddle', 6, 'null', 1795711931997040, 1795711931997040, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8CCB5JYK6J2RCRC91T05CVX', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795711931998713, 1795711931998713, 1);
INSERT INTO public.site VALUES ('sit_01M8CCB5JW1S1F4K2B9PBGQ1QN', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8CCB5JW1S1F4K2B9NAXTC8M', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795711931996585, 1795711931996585, 1);
INSERT INTO public.token VALUES ('tok_01M8CCB5PDC06XHW98EX8CG0WK', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795711932109760, 0, '', '', '');
INSERT INTO public.upload VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795711932020108);
INSERT INTO public.upload VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795711932020711);
INSERT INTO public.upload VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795711932020824);
INSERT INTO public.upload_chunk VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.33CnRoYed4/lJOuhRpBN5/jCs00VsYplBwfEkPW9EwCPM2m4nlb+mmUo+oJXcjH024ploSU7VslwaCRrzYWQkkNqPTKrZgUiwdBHi8o');
INSERT INTO public.upload_chunk VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.cQZnF8BcylWh0LHerA5gN84/wgjBh+xJgUXuMObwAF2Aeu/SZ5S9wtaQDcZC');
INSERT INTO public.upload_chunk VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.E0mqoT2zwnmZBnJBBdkVoXpH93lC3bpb2E/86XjwaJjbN//yTavRXKl9dqUe');
INSERT INTO public.upload_chunk VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.1wLUgTnWGLPT83Lce5aekIn9PyNhI3KunLEtjBN/WUrLJcW7sOSh3L4Z6kQ');
INSERT INTO public.upload_chunk VALUES ('acc_01M8CCB5JV5TSBVC0PTS6826KH', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8CCB5JYK6J2RCRC8V9PR22M', 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 'team', 'who works', 'null', 1795711931998183, 1795711931998183, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0001', 2, 'acc_01M8CCB5JV5TSBVC0PTS6826KH', 2, '1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 9, true);
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
