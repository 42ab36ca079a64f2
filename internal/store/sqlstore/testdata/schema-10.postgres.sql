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
INSERT INTO public.account VALUES ('acc_01M8D76RT3JSZH9TM4AXGRFMJC', NULL, 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/', 'operator', 'Operator', 'operator', 'standard', false, '42787227', 'null', 1795740099395923, 1795740099395923, 1);
INSERT INTO public.account VALUES ('acc_01M8D76RT8BZNJ8WFRYAJXXNN5', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/', 'north', '', 'provider', 'enterprise', false, '53454883', '{"tier":"gold"}', 1795740099400485, 1795740099400485, 1);
INSERT INTO public.account VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT8BZNJ8WFRYAJXXNN5', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '24110151', 'null', 1795740099401836, 1795740099401836, 1);
INSERT INTO public.audit VALUES (1, 1795740099396235, 'acc_01M8D76RT3JSZH9TM4AXGRFMJC', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/', 'system:system', 'first start', '', 'account.create', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '38ad4437640e45a4768daabad05257eb635430378d6fb96d2927fa9381bc3312', '');
INSERT INTO public.audit VALUES (2, 1795740099401170, 'acc_01M8D76RT8BZNJ8WFRYAJXXNN5', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8D76RT8BZNJ8WFRYAJXXNN5', '{"license":"enterprise","name":"north","type":"provider"}', '38ad4437640e45a4768daabad05257eb635430378d6fb96d2927fa9381bc3312', 'a26f194d7d11f06322eb32ec5a29e8c58823bf70cfaf6a9f00b92ee862a237fe', '192.0.2.1');
INSERT INTO public.audit VALUES (3, 1795740099402661, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8D76RT917M1GGKDJ4XFANAA', '{"license":"standard","name":"acme","type":"customer"}', 'a26f194d7d11f06322eb32ec5a29e8c58823bf70cfaf6a9f00b92ee862a237fe', 'b180d242bbad2e09a672dd9cc473d25cda3cff1d1bb56d5b6176d2139d725345', '192.0.2.1');
INSERT INTO public.audit VALUES (4, 1795740099404826, 'acc_01M8D76RT8BZNJ8WFRYAJXXNN5', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8D76RTCCKAKVRDZ2G30AYD5', '{"name":"north"}', 'b180d242bbad2e09a672dd9cc473d25cda3cff1d1bb56d5b6176d2139d725345', '98927aa431b651c163a4dc33fc29a9ee550a253fde49ec2c7a0ccdf56dacd712', '192.0.2.1');
INSERT INTO public.audit VALUES (5, 1795740099406897, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8D76RTEDP2JYD7E2WDW3JZ8', '{"name":"Berlin"}', '98927aa431b651c163a4dc33fc29a9ee550a253fde49ec2c7a0ccdf56dacd712', '3c263e3bf3808c541e020c1b4903940cc2e1d34a94f5e7268e33d750d2d6ae16', '192.0.2.1');
INSERT INTO public.audit VALUES (6, 1795740099408003, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8D76RTF1ZN44P3G365GXQCY', '{"name":"Spree"}', '3c263e3bf3808c541e020c1b4903940cc2e1d34a94f5e7268e33d750d2d6ae16', '33b8123d03faa1779430176d4ea05c51c3660228089bc6bc9c84e9d1190146ce', '192.0.2.1');
INSERT INTO public.audit VALUES (7, 1795740099408956, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8D76RTG3JFG0S65FY6A93N9', '{"name":"sales"}', '33b8123d03faa1779430176d4ea05c51c3660228089bc6bc9c84e9d1190146ce', '75bd29dd41952ad45612fff015e0c846231f5a00bd5eb8c4a3b31164272ffba1', '192.0.2.1');
INSERT INTO public.audit VALUES (8, 1795740099410132, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8D76RTHVECJM9ZQF6YAMQ0B', '{"name":"ours"}', '75bd29dd41952ad45612fff015e0c846231f5a00bd5eb8c4a3b31164272ffba1', '4034c2309d18c630ac2d242df2f50a460d589edb9de654b5cc611ebf2296e417', '192.0.2.1');
INSERT INTO public.audit VALUES (9, 1795740099411395, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8D76RTJ4402GDZC8E0CTCHZ', '{"name":"team"}', '4034c2309d18c630ac2d242df2f50a460d589edb9de654b5cc611ebf2296e417', 'bae18b99f220eef7567c2f53ef5697105d499ad43dfa8522c3ea9856d4af661d', '192.0.2.1');
INSERT INTO public.audit VALUES (10, 1795740099412651, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8D76RTMH3WPCK3MM6FSDC8E', '{"name":"Ana"}', 'bae18b99f220eef7567c2f53ef5697105d499ad43dfa8522c3ea9856d4af661d', '6023ad39a653cf63bb444af1e525800ce86407a7a02cd919d4e1b6512ea7d7b8', '192.0.2.1');
INSERT INTO public.audit VALUES (11, 1795740099413680, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8D76RTNF85PCX1ZCCC7WYQQ', '{"name":"mine"}', '6023ad39a653cf63bb444af1e525800ce86407a7a02cd919d4e1b6512ea7d7b8', '8c87aee60a4900282d70b7ab6ca612c6ce251c0b911005fdfff8e5c14ccee739', '192.0.2.1');
INSERT INTO public.audit VALUES (12, 1795740099415352, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8D76RT917M1GGKDJ4XFANAA', '{"autoSync.scope.sites":"none → sit_01M8D76RTEDP2JYD7E2WDW3JZ8","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '8c87aee60a4900282d70b7ab6ca612c6ce251c0b911005fdfff8e5c14ccee739', '8d3b99a7dc9d8b59f9590a5ccaea58308302e81f92ddc76c36eb923f85dd7dea', '192.0.2.1');
INSERT INTO public.audit VALUES (13, 1795740099418566, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8D76RTSG6GSDD0XK2MKK0ZW', '{"mac":"0004f2fe0001","model":"VVX 450"}', '8d3b99a7dc9d8b59f9590a5ccaea58308302e81f92ddc76c36eb923f85dd7dea', '449c14b7e8c36c93cbded4719acce7da43c07978b05e28c856baf3566d25e213', '192.0.2.1');
INSERT INTO public.audit VALUES (14, 1795740099420169, 'acc_01M8D76RT8BZNJ8WFRYAJXXNN5', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8D76RTV0BD5HQQ9ZH96Q6FC', '{"mac":"0004f2fe0002","model":"J179"}', '449c14b7e8c36c93cbded4719acce7da43c07978b05e28c856baf3566d25e213', 'e07ddafedfe164b51757c35118328fae814e47006fa42c0fed24a49cebeb8fbf', '192.0.2.1');
INSERT INTO public.audit VALUES (15, 1795740099422939, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8D76RTYP8M6PH4HMDM0J7F5', '{"count":"1","mac":"64167f000003"}', 'e07ddafedfe164b51757c35118328fae814e47006fa42c0fed24a49cebeb8fbf', '005995ba19093628a1c2c8e6153f26ca006225e80e82bf65e7a9ee297c463409', '');
INSERT INTO public.audit VALUES (16, 1795740099424593, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8D76RT917M1GGKDJ4XFANAA', '{"generation":"2","reason":"3 failed"}', '005995ba19093628a1c2c8e6153f26ca006225e80e82bf65e7a9ee297c463409', '58fc8188e50869689ca1b1ede688c809d7b022440d043ffb6b245c2562cd97b7', '192.0.2.1');
INSERT INTO public.audit VALUES (17, 1795740099445190, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8D76RVM8MDX15720TCSJMN1', '{"level":"site","name":"base","settings":"2"}', '58fc8188e50869689ca1b1ede688c809d7b022440d043ffb6b245c2562cd97b7', '7447cf5979e5a643f1abee200b5252fefc70a2eb8f75301fe3bf1a5732c4ace0', '192.0.2.1');
INSERT INTO public.audit VALUES (18, 1795740099445574, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8D76RVM8MDX15720TCSJMN1', '{"priority":"lowest → low"}', '7447cf5979e5a643f1abee200b5252fefc70a2eb8f75301fe3bf1a5732c4ace0', '3d62bb38ec7d2ed024b97bf710b85fd460ef0215cf35449282e86754d475eea6', '192.0.2.1');
INSERT INTO public.audit VALUES (19, 1795740099446648, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8D76RVNXYVMHKKKMG6EA7W0', '{"dryRun":"on","items":"2","kind":"import","title":"Import phones.csv"}', '3d62bb38ec7d2ed024b97bf710b85fd460ef0215cf35449282e86754d475eea6', 'd8fe66e0b141e34d079f17b65007499117e1a3e238b6bd1d5a938bc48e170295', '192.0.2.1');
INSERT INTO public.audit VALUES (20, 1795740099449500, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8D76RVRPD4JV6F4MK78BZZ3', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'd8fe66e0b141e34d079f17b65007499117e1a3e238b6bd1d5a938bc48e170295', '946cd91be3e8381a4862d56f13fd4f92059299c55fb1a01ddb6eef7792e614e2', '192.0.2.1');
INSERT INTO public.audit VALUES (21, 1795740099451462, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8D76RVTH0785G5PEEWJ6WT9', '{"name":"cellar","site":"sit_01M8D76RTEDP2JYD7E2WDW3JZ8"}', '946cd91be3e8381a4862d56f13fd4f92059299c55fb1a01ddb6eef7792e614e2', 'fd88af3ee1881ffe9e06171884e17adea91d59c388a57e441c8be78079643f83', '192.0.2.1');
INSERT INTO public.audit VALUES (22, 1795740099453578, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8D76RVTH0785G5PEEWJ6WT9', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', 'fd88af3ee1881ffe9e06171884e17adea91d59c388a57e441c8be78079643f83', 'a2351b02cb3a50a6469b8d251973cafc6260732f349a4055dce8dfa7ce79a5c8', '');
INSERT INTO public.audit VALUES (23, 1795740099456549, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8D76RVTH0785G5PEEWJ6WT9', '{"certificate":"ab","mac":"0004f2fe0009"}', 'a2351b02cb3a50a6469b8d251973cafc6260732f349a4055dce8dfa7ce79a5c8', 'b655e3a13d0837333d4a443447ecf620fa4ad31121d8b295f961841b64528ba3', '192.0.2.1');
INSERT INTO public.audit VALUES (24, 1795740099457351, 'acc_01M8D76RT8BZNJ8WFRYAJXXNN5', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8D76RW0P2SQTNHZ0JSWZ92W', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', 'b655e3a13d0837333d4a443447ecf620fa4ad31121d8b295f961841b64528ba3', '3fe6518f1ef487dfbb1c629ead950424485a805ba9a09c1dc580de18c3a86ebd', '192.0.2.1');
INSERT INTO public.audit VALUES (25, 1795740099457689, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8D76RT917M1GGKDJ4XFANAA', '{"rule":"none → latest","rule sit_01M8D76RTEDP2JYD7E2WDW3JZ8 J179":"none → 4.1.3.0.6"}', '3fe6518f1ef487dfbb1c629ead950424485a805ba9a09c1dc580de18c3a86ebd', '343e8ce9a2728c4832b5ac0b07a89a30e1f3c7d7ae0394502491ee3baffbb523', '192.0.2.1');
INSERT INTO public.audit VALUES (26, 1795740099461775, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8D76RW57XS27E3MHPCC7NA1', '{"name":"code"}', '343e8ce9a2728c4832b5ac0b07a89a30e1f3c7d7ae0394502491ee3baffbb523', '161f46ba008375fee484985937691d58244f20a65f6701e79bd11fc7226095a8', '192.0.2.1');
INSERT INTO public.audit VALUES (27, 1795740099466394, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8D76RW789ETHBXTWWSQ0WKG', '{"code":"cod_01M8D76RW57XS27E3MHPCC7NA1","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '161f46ba008375fee484985937691d58244f20a65f6701e79bd11fc7226095a8', 'eaaf4682caae52625eaa7f408d5fc9fd0b9bb326870856f88e18715a17200174', '');
INSERT INTO public.audit VALUES (28, 1795740099469589, 'acc_01M8D76RT3JSZH9TM4AXGRFMJC', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8D76RWCZQDGNYR6NX4J75P5', '{"name":"maker"}', 'eaaf4682caae52625eaa7f408d5fc9fd0b9bb326870856f88e18715a17200174', 'ee433ff4cd1264f485b6ff80362c85556b9a62477b3681d8c34f6ff957dc83a9', '192.0.2.1');
INSERT INTO public.audit VALUES (29, 1795740099470907, 'acc_01M8D76RT3JSZH9TM4AXGRFMJC', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8D76RWE966QEZF06GY1W2A7', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', 'ee433ff4cd1264f485b6ff80362c85556b9a62477b3681d8c34f6ff957dc83a9', '6bfe8b19d98f9d53831b1dd621d58775f47b81eaa475b78c04fefcdeaff7ebd7', '192.0.2.1');
INSERT INTO public.audit VALUES (30, 1795740099472891, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8D76RWG8RRPK4GDH9597QP5', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', '6bfe8b19d98f9d53831b1dd621d58775f47b81eaa475b78c04fefcdeaff7ebd7', '059416526adeccd1254711c7c3ccdbd236c7f81cc844030310798f70b96bc6d6', '192.0.2.1');
INSERT INTO public.audit VALUES (31, 1795740099474555, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8D76RWG8RRPK4GDH9597QP5', '{"generation":"2"}', '059416526adeccd1254711c7c3ccdbd236c7f81cc844030310798f70b96bc6d6', '87435ce350faef32f40fed469e594a99e4dfd2654fc671d624f361fae9722ead', '192.0.2.1');
INSERT INTO public.audit VALUES (32, 1795740099476327, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8D76RVRPD4JV6F4MK78BZZ3', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', '87435ce350faef32f40fed469e594a99e4dfd2654fc671d624f361fae9722ead', '24721c5f34c5263300e3f6b91b2a7b2fc81d269bd9ff76b52ab0cdfadb860245', '192.0.2.1');
INSERT INTO public.audit VALUES (33, 1795740099477103, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8D76RVRPD4JV6F4MK78BZZ3', '{"mac":"00e0dbfe0004"}', '24721c5f34c5263300e3f6b91b2a7b2fc81d269bd9ff76b52ab0cdfadb860245', '9b435348fc109d411dae9790cad6265c3a0209533927cb54383a2207202e5e51', '192.0.2.1');
INSERT INTO public.audit VALUES (34, 1795740099480024, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8D76RVRPD4JV6F4MK78BZZ3","mac":"00e0dbfe0004","reason":"superseded"}', '9b435348fc109d411dae9790cad6265c3a0209533927cb54383a2207202e5e51', 'efdb030b48670d8885bd61cea9d48a840490cba4844a48b4ae0b2ba20b99f3cb', '192.0.2.1');
INSERT INTO public.audit VALUES (35, 1795740099482440, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8D76RTEDP2JYD7E2WDW3JZ8', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', 'efdb030b48670d8885bd61cea9d48a840490cba4844a48b4ae0b2ba20b99f3cb', '32bf6c41c0182b06f66a2de284f9fd4ec47c660943e630a9a322a17264b599a7', '192.0.2.1');
INSERT INTO public.audit VALUES (36, 1795740099484166, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8D76RWVD1S84N3Z4RQ50XM8', '{"name":"Ada"}', '32bf6c41c0182b06f66a2de284f9fd4ec47c660943e630a9a322a17264b599a7', 'b83ea009a1385e42365420bf6557169c2480beb6c36e44eb38ec45b615512a84', '192.0.2.1');
INSERT INTO public.audit VALUES (37, 1795740099485309, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8D76RWVD1S84N3Z4RQ50XM8', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', 'b83ea009a1385e42365420bf6557169c2480beb6c36e44eb38ec45b615512a84', '9b61d2841996c4548443e69ec5ef0173a8d88c859e6dc0280655f9ec5a4617a9', '192.0.2.1');
INSERT INTO public.audit VALUES (38, 1795740099486875, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8D76RWXX3GV1ZRGNEJPANJ0', '{"address":"192.0.2.1","how":"password","member":"mem_01M8D76RWVD1S84N3Z4RQ50XM8"}', '9b61d2841996c4548443e69ec5ef0173a8d88c859e6dc0280655f9ec5a4617a9', 'd80ac28bf45618ef4cb72dd5f6bbbfbb0f5fc186c7092f72e9e1d903867e52bf', '192.0.2.1');
INSERT INTO public.audit VALUES (39, 1795740099488310, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8D76RX08SC35TW9ZQGQ2VQB', '{"kind":"reset","member":"mem_01M8D76RWVD1S84N3Z4RQ50XM8"}', 'd80ac28bf45618ef4cb72dd5f6bbbfbb0f5fc186c7092f72e9e1d903867e52bf', '51426cf7f72f5f216e78b95a7ac1ff434b784e7aa09ce0740cdc8bfc7dcb4f09', '192.0.2.1');
INSERT INTO public.audit VALUES (40, 1795740099488728, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8D76RX08SC35TW9ZT3V22NN', '{"name":"Gone"}', '51426cf7f72f5f216e78b95a7ac1ff434b784e7aa09ce0740cdc8bfc7dcb4f09', 'f7b6c8351c4c3629eaa74272eadaa3ca782783f2285627efbb05126fc89245a5', '192.0.2.1');
INSERT INTO public.audit VALUES (41, 1795740099489121, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC/acc_01M8D76RT8BZNJ8WFRYAJXXNN5/acc_01M8D76RT917M1GGKDJ4XFANAA/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8D76RX16T9B8VKBYG22GV2Q', '{"name":"ci","rights":"[\"read\"]"}', 'f7b6c8351c4c3629eaa74272eadaa3ca782783f2285627efbb05126fc89245a5', '8b3da58773c5fe98e022a6b4ed083da520453e187bc75359c42c022956d56b69', '192.0.2.1');
INSERT INTO public.authority VALUES ('ca_01M8D76RWG8RRPK4GDH9597QP5', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'devices', '{"l":"v"}', 1795740099472124, 1795740099474355, 2, 'rsa-2048', 7776000, 70, true, true, true);
INSERT INTO public.blocked_key VALUES ('blk_01M8D76RWE966QEZF06GY1W2A7', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC', 'copied maker', 'null', 1795740099470309, 1795740099470309, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
INSERT INTO public.bundle VALUES ('sit_01M8D76RTEDP2JYD7E2WDW3JZ8', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 1795740099481692, 1795740099481692, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8D76RTEDP2JYD7E2WDW3JZ8', 'settings.txt', 'v1.dc3e05fa.Omg6q5RZI+KzjxbIZ2cQy2DlFLESkYpdtoqXfiT0RUsmFpOhIg5tq0+W3WBZk5qqJ5W7Tl22z6ZE5/R8x6OtyDk');
INSERT INTO public.ca_generation VALUES ('ca_01M8D76RWG8RRPK4GDH9597QP5', 1, 'current', true, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.54qa/fBbQPVgNPdhuvAsl0WhYd3/SiljX8ovw8oQ1DTdCTBEr2Rr7o34uAY', 'BA==', 'v1.dc3e05fa.wj2cs2y5e7RNQB3YM2Oyg40XNYPDXYVjYCX/fEH4eJxnoR8VsPpUz38eIW8', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO public.ca_generation VALUES ('ca_01M8D76RWG8RRPK4GDH9597QP5', 2, 'next', false, 'BQ==', '', 'v1.dc3e05fa.SkiXKKwwTBhawKRpnYpMHwx6mbPIMky/pC3Ya/CVwitmLp42aaY5E+TjTBLC', 'Bg==', 'v1.dc3e05fa.Q34O93/OjYb3w3sziPFT+bEqE+zed7OxdG/wWy2/V3/PDb5xbicz5BJQwYVW', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
INSERT INTO public.certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8D76RWG8RRPK4GDH9597QP5', 1, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'dev_01M8D76RVRPD4JV6F4MK78BZZ3', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO public.certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8D76RWG8RRPK4GDH9597QP5', 1, 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'dev_01M8D76RVRPD4JV6F4MK78BZZ3', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
INSERT INTO public.channel_key VALUES ('dev_01M8D76RVRPD4JV6F4MK78BZZ3', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8D76RT3JSZH9TM4AXGRFMJC', 1, '4UzpwgrHkLZpjM8tdBcx5g1d', 'v1.dc3e05fa.lmJY2hnCEwANfjpvsxlBXmVpQT4FLC40P2uxta8MQBo/sA3iKAl6vEG30rS4Q1awk99b5ow1OHZ2Uda9', 1795740099395923, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8D76RT8BZNJ8WFRYAJXXNN5', 1, 'north', 'v1.dc3e05fa.ydcGjp7nnENBEptDSMYVDeWaZ7pIDvgiZP8M1H+ISB44dGOfd0bIXFSLXc0MUwg', 1795740099400485, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', 1, 'acme', 'v1.dc3e05fa.DtKxqSxDS1/USjdw3YQDbKU3810LMD2bMWbSEH7EPtvhRyrofFRoJPYKCg', 1795740099401836, 'filler', 1796344899414773, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', 2, 'acme', 'v1.dc3e05fa.F94O/oIJS5vX0Hrkxo+KKDT3m2b+XDb30EVRu39rmC5s1DtksKpHp2BlkA', 1795740099414773, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8D76RTSG6GSDD0XK2MKK0ZW', 'acc_01M8D76RT917M1GGKDJ4XFANAA', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8D76RTEDP2JYD7E2WDW3JZ8', 'rom_01M8D76RTF1ZN44P3G365GXQCY', '["grp_01M8D76RTG3JFG0S65FY6A93N9"]', 'usr_01M8D76RTMH3WPCK3MM6FSDC8E', 'include', true, '{"floor":"3"}', 1795740099417426, 1795740099417426, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8D76RTV0BD5HQQ9ZH96Q6FC', 'acc_01M8D76RT8BZNJ8WFRYAJXXNN5', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795740099419835, 1795740099419835, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8D76RTYP8M6PH4HMDM0J7F5', 'acc_01M8D76RT917M1GGKDJ4XFANAA', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795740099422505, 1795740099422505, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8D76RVRPD4JV6F4MK78BZZ3', 'acc_01M8D76RT917M1GGKDJ4XFANAA', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795740099448287, 1795740099448287, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO public.device VALUES ('dev_01M8D76RW789ETHBXTWWSQ0WKG', 'acc_01M8D76RT917M1GGKDJ4XFANAA', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8D76RTEDP2JYD7E2WDW3JZ8', '', '', '', '', false, 'null', 1795740099463934, 1795740099465893, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8D76RTCCKAKVRDZ2G30AYD5', 1, 1);
INSERT INTO public.device_group VALUES ('grp_01M8D76RTG3JFG0S65FY6A93N9', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'sales', 'who sells', '', 'null', 1795740099408687, 1795740099408687, 1);
INSERT INTO public.device_group VALUES ('grp_01M8D76RTHVECJM9ZQF6YAMQ0B', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'ours', '', 'model = "VVX 450"', 'null', 1795740099409548, 1795740099409548, 1);
INSERT INTO public.device_token VALUES ('dev_01M8D76RW789ETHBXTWWSQ0WKG', 'seed', 1795600800000000);
INSERT INTO public.device_trouble VALUES ('dev_01M8D76RTSG6GSDD0XK2MKK0ZW', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
INSERT INTO public.device_user VALUES ('usr_01M8D76RTMH3WPCK3MM6FSDC8E', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'Ana', 'ana@example.org', '["dug_01M8D76RTJ4402GDZC8E0CTCHZ"]', 'null', 1795740099412285, 1795740099412285, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8D76RW57XS27E3MHPCC7NA1', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'code', '{"l":"v"}', 1795740099461152, 1795740099461152, 1, 'sit_01M8D76RTEDP2JYD7E2WDW3JZ8', 'numeric12', '28ddc1cd8066fdff88db295f26e53e92f636b755ab6ed86d2aae53d439c10cdd', 'v1.dc3e05fa.Xjp7Hibx3YzkWmUkOaAxoynfQ5zzsgOAcg++JSijUa0IWEV/pe9jvA', 4635741600000000, 3, 1);
INSERT INTO public.factory_root VALUES ('fct_01M8D76RWCZQDGNYR6NX4J75P5', 'acc_01M8D76RT3JSZH9TM4AXGRFMJC', 'maker', 'null', 1795740099468752, 1795740099468752, 1, '-----BEGIN CERTIFICATE-----
MIIBSjCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE4uKrXgrifGSVloSQ
YjfjTUkrR0NLjMuMtuMQH2GY671B+l/l85If3PEIVczpTOFeme5uAOtpkUOMPWqp
61J5rqMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUv7VIwJnPW875+hP9
40HOlEjot0IwCgYIKoZIzj0EAwIDSAAwRQIhANOuCE8RYjDQDao4uUW6eGOZ7YUg
Q7+GZ20Se2stAWvnAiA908+C0FfwPVsbOSWKEki2lmQ7QI6JTll4x+nxo36RiQ==
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', false, false);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8D76RW0P2SQTNHZ0JSWZ92W');
INSERT INTO public.firmware_pin VALUES ('dev_01M8D76RVRPD4JV6F4MK78BZZ3', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8D76RW0P2SQTNHZ0JSWZ92W', 'acc_01M8D76RT8BZNJ8WFRYAJXXNN5', 'J179 4.1', '{"l":"v"}', 1795740099456962, 1795740099456962, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '');
INSERT INTO public.firmware_rules VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', '[{"value":"latest"},{"site":"sit_01M8D76RTEDP2JYD7E2WDW3JZ8","model":"J179","value":"4.1.3.0.6"}]', 1795740099457625, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8D76RVRPD4JV6F4MK78BZZ3', 'acc_01M8D76RT917M1GGKDJ4XFANAA', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8D76RVTH0785G5PEEWJ6WT9', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.dyzY0518D4jmoRFbm+E4Dj59pa+s8fQMxTlIQde0CONHTdtVBnw4zsknpFI69xOEjpbT5F4j408XQhR2x2x6GWrZcwLX50UZmHGrTcEf+Ei3hFZ4eUEX9ImtnvQk2nMgrbJtoN3bTGDGDNy0DpUQGVJ0tLmqhb8bR9wbqFUGIf8tAoC4gWHv0CCa49tOLcdOuA7b7aa0+l3Io/dA', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8D76RVTH0785G5PEEWJ6WT9', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'cellar', 'sit_01M8D76RTEDP2JYD7E2WDW3JZ8', '{"l":"v"}', 'v1.dc3e05fa.j/q2MJ/EGOOFQujoNOUxQoOfGHdTpa9ntbgWlDA5GXWmj5DGQ/++StNanVkwr4J1abpRdyKhDUeLnEEwMKvm1CEbIYZZ2noJ24sL9CgDwvgW4Uc13VFOXdp/MSj+EfAQibjZux7idUXs0/DEXE65YbQFa9ZoANv9cpG7kA/9/Ts8LuGicVWdLaUS5EUxW6oG0RNY74RQq84q0g', 1795740099450905, 1795740099450905, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-27 00:41:40.568136');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-27 00:41:40.602395');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-27 00:41:40.855842');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-27 00:41:40.900435');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-27 00:41:40.961173');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-27 00:41:41.009205');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-27 00:41:41.047557');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-27 00:41:41.131973');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-27 00:41:41.174215');
INSERT INTO public.goose_db_version VALUES (10, 9, true, '2026-11-27 00:41:41.182948');
INSERT INTO public.goose_db_version VALUES (11, 10, true, '2026-11-27 00:41:41.201568');
INSERT INTO public.identity VALUES ('dev_01M8D76RVRPD4JV6F4MK78BZZ3', 'acc_01M8D76RT917M1GGKDJ4XFANAA', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', false, 'ca_01M8D76RWG8RRPK4GDH9597QP5', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
INSERT INTO public.job VALUES ('job_01M8D76RVNXYVMHKKKMG6EA7W0', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8D76RT3JSZH9TM4AXGRFMJC","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1"}', 'v1.dc3e05fa.lPmotTUOS7gz8yD0A7xAFGm3QXQD65AhTt9Q2zJ37VXrkQgLSPCS0xBRMR75YV+Kj8gSJUdOSOiacurL5sLz', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795740099445968, 0, 0, 1);
INSERT INTO public.job_item VALUES ('job_01M8D76RVNXYVMHKKKMG6EA7W0', 0, 'pf', 'v1.dc3e05fa.9PehsKRwx1t/oog4etf9lRgJ2v+GdClicMOsTL0B1O77qtHm31amkAFOSMRJj0ssvrrCCDNYQJv6wyo5f0OkMpmnjtTQop4yMwYXu1Y');
INSERT INTO public.live_settings VALUES ('dev_01M8D76RVRPD4JV6F4MK78BZZ3', 'v1.dc3e05fa.8/uK1hW6jy/yOng9ZY0u4K17dA6l22FBbPNL+wvru595fclvEKevT4nK1paABlota/Odscsq', 1795600800000000);
INSERT INTO public.login_link VALUES ('lnk_01M8D76RX08SC35TW9ZQGQ2VQB', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'mem_01M8D76RWVD1S84N3Z4RQ50XM8', 'reset', 1795600800000000, 4951274400000000);
INSERT INTO public.member VALUES ('mem_01M8D76RWVD1S84N3Z4RQ50XM8', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'Ada', '{"l":"v"}', 1795740099483785, 1795740099483785, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8D76RTEDP2JYD7E2WDW3JZ8"]', false, 1795740099485991);
INSERT INTO public.member VALUES ('mem_01M8D76RX08SC35TW9ZT3V22NN', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'Gone', 'null', 1795740099488562, 1795740099488562, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.member_login VALUES ('mem_01M8D76RWVD1S84N3Z4RQ50XM8', 'acc_01M8D76RT917M1GGKDJ4XFANAA', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.kS9xMtSPqToUt2FFiyji+Gc40icWsqcXZ3ZilQo+TJJwmqQBm+lrtOG6bnq9wg', 'v1.dc3e05fa.hw+hV9xJIVgD55jt2d4HX12d+SgBse7Y9w3QNz/M2WEIxQpecTD0OoZmtgaR', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
INSERT INTO public.member_session VALUES ('ses_01M8D76RWXX3GV1ZRGNEJPANJ0', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8D76RWVD1S84N3Z4RQ50XM8', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8D76RTYP8M6PH4HMDM0J7F5', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('0eb05398415a0b7d4f89c97997e168e04b4778dc1ec205f47f6cd2df59e483ff', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8D76RVRPD4JV6F4MK78BZZ3', 'v1.dc3e05fa.YgT7zSErtsIfLSNcDeJOV69kktXdYPfTd5XxezPVCi8+UEpUZhf4zBAHbxA8V2WvBA', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.pki_mark VALUES ('trust', 4);
INSERT INTO public.pki_mark VALUES ('revoked', 1);
INSERT INTO public.policy VALUES ('pol_01M8D76RVM8MDX15720TCSJMN1', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'base', 5, 'sit_01M8D76RTEDP2JYD7E2WDW3JZ8', -1, 'v1.dc3e05fa.VTQLG4M/93DdQbNse37RMysFOZooxA5Fu1FhIFMEcuBQA/B1t2kE7XAAr7m2UfpmzlvVAFo00DceeKIcCPmZO5sOXd+mTlwTDNe29uYOWZecgSD1UuCQdh9ziy3paN2Lba7UwWajjFwaAM7NPeNfEsSzjQt81itewy3oAvXHC9OQ6FxOpFrSGFBRbQv0i8JBLFignI+tobA5jy4QS7w', '{"l":"v"}', 1795740099444562, 1795740099445524, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', 'pol_01M8D76RVM8MDX15720TCSJMN1', 1, 'base', 5, 'sit_01M8D76RTEDP2JYD7E2WDW3JZ8', -2, 'v1.dc3e05fa.Uc4/bXYvudAS+CXMLU3282pR03T9Va+22ylFlkjIzd8bv8WURpoUY12YPrE6CV+p43fHF7BwcdlUckstWxJ3YMAF04PBT7pOpQGasgfRTARLkWAcoyDGcmOTFF/wfRing/ZRGRest/EQs8czF5/yObAt/BxqBtW1w4LZYNRI+X++4vDY8bZl9c/1yy5DVr+pBqTDkKEL7iruogb+z00', '{"l":"v"}', 1795740099444562, 1795740099444562, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', 'pol_01M8D76RVM8MDX15720TCSJMN1', 2, 'base', 5, 'sit_01M8D76RTEDP2JYD7E2WDW3JZ8', -1, 'v1.dc3e05fa.om3B+u9Ud0GoOWHzzO67pkd214a0OgUW7eOJf89caYHOojOQ3T5PYbbxpXUvSYuPYRe3vMNOUv7uGDEDDnK26IVrVX+DcwvuVHtpqfeSsB6xJ0UaBAvXDVVN1GiJlxidOkBEUPyZrz1Qv1uIuloXrYwtOvvLgBr4Bh9DiDcobbqbM4GG9tQkpr1RyqJSzkMkb9NQRICeICrEEk8TkVk', '{"l":"v"}', 1795740099444562, 1795740099445524, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8D76RTCCKAKVRDZ2G30AYD5', 'acc_01M8D76RT8BZNJ8WFRYAJXXNN5', 'north', '{"l":"v"}', 1795740099404393, 1795740099404393, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.lGdO8Nh8gB+jcf5gG13Y0l48VVWJPQfiXqU3N7OJCl64Bb8d0BhgAPxYDnabQ7571g', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8D76RT3JSZH9TM4AXGRFMJC', 'awvngirttvfhlqxkhy5ls6ke3u', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.X8FkoTwPKDE3aEuo62wfE+mlrsUblhgGJHq3snExc0RsiEtd8G8gzg', 1, 1795740099395923, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8D76RT8BZNJ8WFRYAJXXNN5', 'f4435ilxb4mhr3tbhgzzp4aanz', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.YfyDGLHOtzqr2dozm8cQxcxkaowWD5x7ZPgrwK7IaDDGriagMpC3L7dF2PG1V8c', 1, 1795740099400485, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', 't4qp2rp5ucjatjbjfcn2yki5bt', true, '{"Enabled":false,"Sites":["sit_01M8D76RTEDP2JYD7E2WDW3JZ8"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.djXcEWtuRVABhLW+zni6iIkz+5svM+XeN94AdrA0xSlHjGJZok4btEyKcC+VQxA', 2, 1795740099414773, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.wKZFQS/KN78USDZZDSXwRRtI1BGZ4jT2NUSaok7fQGSKmcoPdf9vT6/2NKoqCA6LTXkQgl6Awjv0/3kv1DQXGA', 1795740099489335);
INSERT INTO public.road VALUES ('dev_01M8D76RTSG6GSDD0XK2MKK0ZW', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8D76RVRPD4JV6F4MK78BZZ3', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', 2, 'paused', '3 failed', 0, 1795740099424478, 1795740099424478, 1);
INSERT INTO public.room VALUES ('rom_01M8D76RTF1ZN44P3G365GXQCY', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'Spree', 'sit_01M8D76RTEDP2JYD7E2WDW3JZ8', '3', 'huddle', 6, 'null', 1795740099407580, 1795740099407580, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8D76RTNF85PCX1ZCCC7WYQQ', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795740099413306, 1795740099413306, 1);
INSERT INTO public.site VALUES ('sit_01M8D76RTEDP2JYD7E2WDW3JZ8', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8D76RTCCKAKVRDZ2G30AYD5', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795740099406192, 1795740099406192, 1);
INSERT INTO public.token VALUES ('tok_01M8D76RX16T9B8VKBYG22GV2Q', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795740099489001, 0, '', '', '', 0);
INSERT INTO public.upload VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795740099443195);
INSERT INTO public.upload VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795740099444023);
INSERT INTO public.upload VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795740099444175);
INSERT INTO public.upload_chunk VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.JaUowvrFgI5S6o19xl8oL11YrDimHV4eOImIe7H+I1ShtSvYCE4ASViXe42EOfjFNBK1NlNo1ZNLlRrqymSKsW/WDxvRVH9otPSA4mA');
INSERT INTO public.upload_chunk VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.pVcPA7cF3oetbU6LGGg+xGGH3wx0W0nSruPGwGDO+rzj/nLO9oa/XZHPq0Je');
INSERT INTO public.upload_chunk VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.sPlhgyhtYTU0peShdlF4Kgfc3Tx9Pl81Z8jv/iwsU7UMEhETStcAsyw8kqW4');
INSERT INTO public.upload_chunk VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.xfk8gWZm0KVRjN3ydnKNn1BM2PDBEBApMwVft8i28sGDb1+NNYu1QYwqPmA');
INSERT INTO public.upload_chunk VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8D76RTJ4402GDZC8E0CTCHZ', 'acc_01M8D76RT917M1GGKDJ4XFANAA', 'team', 'who works', 'null', 1795740099410890, 1795740099410890, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8D76RT8BZNJ8WFRYAJXXNN5', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
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
INSERT INTO public.visit_new VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO public.visit_new VALUES ('acc_01M8D76RT8BZNJ8WFRYAJXXNN5', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO public.visit_new VALUES ('acc_01M8D76RT8BZNJ8WFRYAJXXNN5', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO public.visit_new VALUES ('acc_01M8D76RT8BZNJ8WFRYAJXXNN5', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO public.visit_new VALUES ('acc_01M8D76RT8BZNJ8WFRYAJXXNN5', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
INSERT INTO public.visit_save VALUES ('acc_01M8D76RT917M1GGKDJ4XFANAA', 1);
INSERT INTO public.visit_save VALUES ('acc_01M8D76RT8BZNJ8WFRYAJXXNN5', 30);
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
CREATE INDEX road_connection ON public.road USING btree (connection, device);
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
