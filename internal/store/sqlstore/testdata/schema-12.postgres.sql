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
    source text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    result text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
    bad text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    channel text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    released text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
    revision bigint NOT NULL,
    start_at bigint DEFAULT 0 NOT NULL,
    due_at bigint DEFAULT 0 NOT NULL,
    hours text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
INSERT INTO public.account VALUES ('acc_01M8EJ46CF25Q1SE3596C5TVJH', NULL, 'acc_01M8EJ46CF25Q1SE3596C5TVJH/', 'operator', 'Operator', 'operator', 'standard', false, '84057922', 'null', 1795785103759019, 1795785103759019, 1);
INSERT INTO public.account VALUES ('acc_01M8EJ46CRPW18XSN59XQHSV88', 'acc_01M8EJ46CF25Q1SE3596C5TVJH', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/', 'north', '', 'provider', 'enterprise', false, '11952349', '{"tier":"gold"}', 1795785103768169, 1795785103768169, 1);
INSERT INTO public.account VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CRPW18XSN59XQHSV88', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '81840701', 'null', 1795785103770295, 1795785103770295, 1);
INSERT INTO public.audit VALUES (1, 1795785103760236, 'acc_01M8EJ46CF25Q1SE3596C5TVJH', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/', 'system:system', 'first start', '', 'account.create', 'acc_01M8EJ46CF25Q1SE3596C5TVJH', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '64987b316dfcd555f7e3add59c0dd549e751aef6ba11c5597eb1543119a112e9', '', '');
INSERT INTO public.audit VALUES (2, 1795785103769709, 'acc_01M8EJ46CRPW18XSN59XQHSV88', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EJ46CRPW18XSN59XQHSV88', '{"license":"enterprise","name":"north","type":"provider"}', '64987b316dfcd555f7e3add59c0dd549e751aef6ba11c5597eb1543119a112e9', '2af56eb0cd21ea717970ccf52f0b9530e29e9a5014be4a514274f99a47f8f6e2', '192.0.2.1', '');
INSERT INTO public.audit VALUES (3, 1795785103771369, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '{"license":"standard","name":"acme","type":"customer"}', '2af56eb0cd21ea717970ccf52f0b9530e29e9a5014be4a514274f99a47f8f6e2', '59a821659c786d29ceca3f75546cfe6ce945601866f14301477ef1d5f6f7c550', '192.0.2.1', '');
INSERT INTO public.audit VALUES (4, 1795785103773124, 'acc_01M8EJ46CRPW18XSN59XQHSV88', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8EJ46CW8TAKV57524X0BWPY', '{"name":"north"}', '59a821659c786d29ceca3f75546cfe6ce945601866f14301477ef1d5f6f7c550', '09035d234a569455a69a5b917d56ef0805a6926418e9056a5abb3230731fe180', '192.0.2.1', '');
INSERT INTO public.audit VALUES (5, 1795785103775703, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', '{"name":"Berlin"}', '09035d234a569455a69a5b917d56ef0805a6926418e9056a5abb3230731fe180', '9efde8856c2f1e50097b653c002b82c2f504c2070cf4b99dd818c3492a88ca02', '192.0.2.1', '');
INSERT INTO public.audit VALUES (6, 1795785103777091, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8EJ46D0TT3MNXT52XS1RJ2D', '{"name":"Spree"}', '9efde8856c2f1e50097b653c002b82c2f504c2070cf4b99dd818c3492a88ca02', 'e49b0b0be0e4ff6fc71d5a991127e3a550d1cfa9bdcbdbebf65aa895f7719c10', '192.0.2.1', '');
INSERT INTO public.audit VALUES (7, 1795785103778223, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EJ46D1Y14NHMRV7P6GDQGD', '{"name":"sales"}', 'e49b0b0be0e4ff6fc71d5a991127e3a550d1cfa9bdcbdbebf65aa895f7719c10', '109cd25ef4887d5081d8a69d60b341d01c1172903e13d8a1b2f3e3ac7864f114', '192.0.2.1', '');
INSERT INTO public.audit VALUES (8, 1795785103779362, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EJ46D2RZ5T78F031N3SV4S', '{"name":"ours"}', '109cd25ef4887d5081d8a69d60b341d01c1172903e13d8a1b2f3e3ac7864f114', '385abc7f6fbb0bb7e41bf1bf04898a1a933e9ed9c0b447ec21ee7fb2639d1c3e', '192.0.2.1', '');
INSERT INTO public.audit VALUES (9, 1795785103780593, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8EJ46D40ZZJH14EVFKPW7Y1', '{"name":"team"}', '385abc7f6fbb0bb7e41bf1bf04898a1a933e9ed9c0b447ec21ee7fb2639d1c3e', 'ffdee710146fa7a81a2356c2ed2ce80a2c119727299a31ee1d6b692be3cae933', '192.0.2.1', '');
INSERT INTO public.audit VALUES (10, 1795785103781002, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8EJ46D40ZZJH14EVK6F4MDX', '{"name":"Ana"}', 'ffdee710146fa7a81a2356c2ed2ce80a2c119727299a31ee1d6b692be3cae933', '9901aa553763a8ecb6fd1ee7e50c70f539a7bf3dc567c3ad9404c19a45b0b162', '192.0.2.1', '');
INSERT INTO public.audit VALUES (11, 1795785103781410, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8EJ46D5EH5AJG1VYAQ5NQ8H', '{"name":"mine"}', '9901aa553763a8ecb6fd1ee7e50c70f539a7bf3dc567c3ad9404c19a45b0b162', '6d392c5e1513dbdca120a8223d5851fb981d8dff5ebeed055bb686a59d76220d', '192.0.2.1', '');
INSERT INTO public.audit VALUES (12, 1795785103782238, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '{"autoSync.scope.sites":"none → sit_01M8EJ46CYA6KK4WDW8QJF8JKJ","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '6d392c5e1513dbdca120a8223d5851fb981d8dff5ebeed055bb686a59d76220d', '6442d9bbb070fd1bc1b8361d73f5de020d8f47c7f33ec5b91aec7ed645dfcead', '192.0.2.1', '');
INSERT INTO public.audit VALUES (13, 1795785103783602, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EJ46D7KHJJ4A6HQNEDD2YS', '{"mac":"0004f2fe0001","model":"VVX 450"}', '6442d9bbb070fd1bc1b8361d73f5de020d8f47c7f33ec5b91aec7ed645dfcead', 'a1e74e0f06c8f7b26f50029a5b30517831c52c699692a0fb15ab55795557e952', '192.0.2.1', '');
INSERT INTO public.audit VALUES (14, 1795785103784806, 'acc_01M8EJ46CRPW18XSN59XQHSV88', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EJ46D8G5W7J2FXBRG5TGJD', '{"mac":"0004f2fe0002","model":"J179"}', 'a1e74e0f06c8f7b26f50029a5b30517831c52c699692a0fb15ab55795557e952', '4a12ba98da5e5f565155eb213e16d0bac7bf3f4dc1f2e2f564dfa37473840c76', '192.0.2.1', '');
INSERT INTO public.audit VALUES (15, 1795785103787961, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8EJ46DB4NVG7XS0ZC09G9C0', '{"count":"1","mac":"64167f000003"}', '4a12ba98da5e5f565155eb213e16d0bac7bf3f4dc1f2e2f564dfa37473840c76', '30a65c7714e47ff7b6499d2769820df4b0ce22b6c227d60cf7f2324bf79de3d5', '', '');
INSERT INTO public.audit VALUES (16, 1795785103791198, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '{"generation":"2","reason":"3 failed"}', '30a65c7714e47ff7b6499d2769820df4b0ce22b6c227d60cf7f2324bf79de3d5', '75c878ac7008d01a9f7dd1abd262eb957a72a5063b839a6241902c4f236704f4', '192.0.2.1', '');
INSERT INTO public.audit VALUES (17, 1795785103814262, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8EJ46E5J10ENM8YBX65Q16P', '{"level":"site","name":"base","settings":"2"}', '75c878ac7008d01a9f7dd1abd262eb957a72a5063b839a6241902c4f236704f4', 'b4e3e910caebd167c4c46363da08b1aebca0d637f69836aae5dcaba668e59e28', '192.0.2.1', '');
INSERT INTO public.audit VALUES (18, 1795785103814675, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8EJ46E5J10ENM8YBX65Q16P', '{"priority":"lowest → low"}', 'b4e3e910caebd167c4c46363da08b1aebca0d637f69836aae5dcaba668e59e28', '552a5afbd168c577de82ceb8eda39d81a168c9c45d76c02b538aa6e7d5ef9c05', '192.0.2.1', '');
INSERT INTO public.audit VALUES (19, 1795785103816678, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8EJ46E7PH40SFTVSKG4HPTP', '{"dryRun":"on","items":"2","kind":"import","startAt":"2026-11-25T11:00:00Z","title":"Import phones.csv","window":"22:00–06:00 Europe/Berlin"}', '552a5afbd168c577de82ceb8eda39d81a168c9c45d76c02b538aa6e7d5ef9c05', 'd4a11648b05e43d3239f07a9d0e7b30d84d53801e2e514ea7d5c29927dcc04ee', '192.0.2.1', '');
INSERT INTO public.audit VALUES (20, 1795785103820783, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8EJ46EBR85G855HS010A3G2', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'd4a11648b05e43d3239f07a9d0e7b30d84d53801e2e514ea7d5c29927dcc04ee', 'ec37cb7fdaff621de486997046ae335b85c6aed94acfef19e681457550a6623b', '192.0.2.1', '');
INSERT INTO public.audit VALUES (21, 1795785103822950, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8EJ46EEFT22VD6MJAQD9NV0', '{"name":"cellar","site":"sit_01M8EJ46CYA6KK4WDW8QJF8JKJ"}', 'ec37cb7fdaff621de486997046ae335b85c6aed94acfef19e681457550a6623b', 'dc49bde1675d0d6928f461c8d87091052d81da29d4910e26804829e1996dedc8', '192.0.2.1', '');
INSERT INTO public.audit VALUES (22, 1795785103824744, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8EJ46EEFT22VD6MJAQD9NV0', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', 'dc49bde1675d0d6928f461c8d87091052d81da29d4910e26804829e1996dedc8', '2eade4016d47e366258b1aaef19e35ac797e36dfb5c583bcd5c69204310b6a68', '', '');
INSERT INTO public.audit VALUES (23, 1795785103828915, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8EJ46EEFT22VD6MJAQD9NV0', '{"certificate":"ab","mac":"0004f2fe0009"}', '2eade4016d47e366258b1aaef19e35ac797e36dfb5c583bcd5c69204310b6a68', 'ed4cff721ed6cb180f75f7199df7b62d16d11d06738da466fb7e3de23b9a03a4', '192.0.2.1', '');
INSERT INTO public.audit VALUES (24, 1795785103831005, 'acc_01M8EJ46CRPW18XSN59XQHSV88', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8EJ46EP65RRJMNPSSBAZ7XY', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', 'ed4cff721ed6cb180f75f7199df7b62d16d11d06738da466fb7e3de23b9a03a4', 'c4ac30b92bf60816d7ef6a35d22b9ecd0fd440ff8d72b30e5d49dfeea0a76e39', '192.0.2.1', '');
INSERT INTO public.audit VALUES (25, 1795785103832612, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '{"rule":"none → latest","rule sit_01M8EJ46CYA6KK4WDW8QJF8JKJ":"none → latest, also down","rule sit_01M8EJ46CYA6KK4WDW8QJF8JKJ J179":"none → 4.1.3.0.6"}', 'c4ac30b92bf60816d7ef6a35d22b9ecd0fd440ff8d72b30e5d49dfeea0a76e39', '9ee0c2f86d5f3d07381f05a011ea75c3f79e5783eef354d8fe93aa58665c3e44', '192.0.2.1', '');
INSERT INTO public.audit VALUES (26, 1795785103835329, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8EJ46ETD87XKWDSKJKE52C6', '{"name":"code"}', '9ee0c2f86d5f3d07381f05a011ea75c3f79e5783eef354d8fe93aa58665c3e44', '91a786623eed6cfde9178f69d33896d10a24e37a789971a95b67a1fb69c9892c', '192.0.2.1', '');
INSERT INTO public.audit VALUES (27, 1795785103839586, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8EJ46EXAY84PJ026Y1SWVK1', '{"code":"cod_01M8EJ46ETD87XKWDSKJKE52C6","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '91a786623eed6cfde9178f69d33896d10a24e37a789971a95b67a1fb69c9892c', '17a69caf5cf0e2d0acab1f3945592a94425e3536f15eb1c8ef74207e6d456ec7', '', '');
INSERT INTO public.audit VALUES (28, 1795785103843042, 'acc_01M8EJ46CF25Q1SE3596C5TVJH', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8EJ46F29KENPSNEP30RZ880', '{"name":"maker"}', '17a69caf5cf0e2d0acab1f3945592a94425e3536f15eb1c8ef74207e6d456ec7', 'f4055d0800cf7ca47fbf5ab5490e118a0781560ed2ac0b695295b05cf629623c', '192.0.2.1', '');
INSERT INTO public.audit VALUES (29, 1795785103844488, 'acc_01M8EJ46CF25Q1SE3596C5TVJH', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8EJ46F3KGJRW2RBFF2140VJ', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', 'f4055d0800cf7ca47fbf5ab5490e118a0781560ed2ac0b695295b05cf629623c', '3cdfa9dd79e6234c6bbc1398ed71ea9c2acc81d8d72a85bd44e1367f56cf9011', '192.0.2.1', '');
INSERT INTO public.audit VALUES (30, 1795785103846244, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8EJ46F52EJC4QGXQJMJ49KK', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', '3cdfa9dd79e6234c6bbc1398ed71ea9c2acc81d8d72a85bd44e1367f56cf9011', '6ff482c65bee25a62b1ee4f3689daf4b65711a1494889b2f5e0629173842cf7e', '192.0.2.1', '');
INSERT INTO public.audit VALUES (31, 1795785103847811, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8EJ46F52EJC4QGXQJMJ49KK', '{"generation":"2"}', '6ff482c65bee25a62b1ee4f3689daf4b65711a1494889b2f5e0629173842cf7e', '7efd6fe7e2417f9a477193582e8b83e4602fb5f334172afca59b0d648b204dbc', '192.0.2.1', '');
INSERT INTO public.audit VALUES (32, 1795785103849098, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8EJ46EBR85G855HS010A3G2', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', '7efd6fe7e2417f9a477193582e8b83e4602fb5f334172afca59b0d648b204dbc', '299fe54e44f8a87efae52dbda4f39dd0b8ab8f73fc4b77b652eab5ab0dad33ca', '192.0.2.1', '');
INSERT INTO public.audit VALUES (33, 1795785103850205, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8EJ46EBR85G855HS010A3G2', '{"mac":"00e0dbfe0004"}', '299fe54e44f8a87efae52dbda4f39dd0b8ab8f73fc4b77b652eab5ab0dad33ca', 'fe5c072f5422c5d08660421d80f3078647ecf2b710ecf294c5c88a00e2a5e0ab', '192.0.2.1', '');
INSERT INTO public.audit VALUES (34, 1795785103852997, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8EJ46EBR85G855HS010A3G2","mac":"00e0dbfe0004","reason":"superseded"}', 'fe5c072f5422c5d08660421d80f3078647ecf2b710ecf294c5c88a00e2a5e0ab', '4d7f43599f950393f5265ce74af5dc950fa3c999d31c48964a51b40fb1381de1', '192.0.2.1', '');
INSERT INTO public.audit VALUES (35, 1795785103854797, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '4d7f43599f950393f5265ce74af5dc950fa3c999d31c48964a51b40fb1381de1', '2fb52f8baefcef45e107e02311c77884baae1ae4ba5f228927d4ec42d101226f', '192.0.2.1', '');
INSERT INTO public.audit VALUES (36, 1795785103855896, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EJ46FFZV7VXW0FZPQ8HG29', '{"name":"Ada"}', '2fb52f8baefcef45e107e02311c77884baae1ae4ba5f228927d4ec42d101226f', 'ca844a18076c1573b156f08bf1c7ab7d85fb8362fda2e0815fb6b7de413dfa9b', '192.0.2.1', '');
INSERT INTO public.audit VALUES (37, 1795785103857415, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8EJ46FFZV7VXW0FZPQ8HG29', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', 'ca844a18076c1573b156f08bf1c7ab7d85fb8362fda2e0815fb6b7de413dfa9b', '041179d6a1564c7dbcfb3a85e0f305e455c2104af51e4287ab92c30518106b1e', '192.0.2.1', '');
INSERT INTO public.audit VALUES (38, 1795785103859071, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8EJ46FJVK905S5B4V4CS9JP', '{"address":"192.0.2.1","how":"password","member":"mem_01M8EJ46FFZV7VXW0FZPQ8HG29"}', '041179d6a1564c7dbcfb3a85e0f305e455c2104af51e4287ab92c30518106b1e', 'f1d9e0f59666313f8cd6821fb10863117b0a5b692111995c0dc2d0bdda454d90', '192.0.2.1', '');
INSERT INTO public.audit VALUES (39, 1795785103860432, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8EJ46FMTGCX7GB4PQA5QF1Z', '{"kind":"reset","member":"mem_01M8EJ46FFZV7VXW0FZPQ8HG29"}', 'f1d9e0f59666313f8cd6821fb10863117b0a5b692111995c0dc2d0bdda454d90', 'cb16f24c73fc264c66f50d254f61094a3a6b19bf14e318eefec31d11fbbf730e', '192.0.2.1', '');
INSERT INTO public.audit VALUES (40, 1795785103861602, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EJ46FNT2059DE4RBM6WGQZ', '{"name":"Gone"}', 'cb16f24c73fc264c66f50d254f61094a3a6b19bf14e318eefec31d11fbbf730e', 'da45806a107eb78cd123b7257421f54087aff3961430ebcd78795d73fea26411', '192.0.2.1', '');
INSERT INTO public.audit VALUES (41, 1795785103862836, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'acc_01M8EJ46CF25Q1SE3596C5TVJH/acc_01M8EJ46CRPW18XSN59XQHSV88/acc_01M8EJ46CTPFSTMBVT5Y25X6EG/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8EJ46FP2CES4PKF668E15HF', '{"name":"ci","rights":"[\"read\"]"}', 'da45806a107eb78cd123b7257421f54087aff3961430ebcd78795d73fea26411', '011a6344b8e0951f909ec92c8664f1b3234313aaf73d3b32990f26fac2a77866', '192.0.2.1', '');
INSERT INTO public.authority VALUES ('ca_01M8EJ46F52EJC4QGXQJMJ49KK', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'devices', '{"l":"v"}', 1795785103845109, 1795785103847630, 2, 'rsa-2048', 7776000, 70, true, true, true);
INSERT INTO public.blocked_key VALUES ('blk_01M8EJ46F3KGJRW2RBFF2140VJ', 'acc_01M8EJ46CF25Q1SE3596C5TVJH', 'copied maker', 'null', 1795785103843953, 1795785103843953, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
INSERT INTO public.bundle VALUES ('sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 1795785103853982, 1795785103853982, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', 'settings.txt', 'v1.dc3e05fa./ulzFKLoUfo8t+EDkUz4+2DI4g3jBAu/BmzpjOAyVWZBD8kNXaSN+7zWwhY8Ii23tts9Lgj64wocTg5+t9LJCAo');
INSERT INTO public.ca_generation VALUES ('ca_01M8EJ46F52EJC4QGXQJMJ49KK', 1, 'current', true, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.ika3VltkIq5CdA3yMUchs0SxaJ9uwWMNUrLpqqoeL7RjZVjp413aBCu55ZU', 'BA==', 'v1.dc3e05fa.JONxwfsp37BHguMv9A5rVbdf774e/MosM6buyYDLsmNACzjdocNi3lA35wM', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO public.ca_generation VALUES ('ca_01M8EJ46F52EJC4QGXQJMJ49KK', 2, 'next', false, 'BQ==', '', 'v1.dc3e05fa.v+JgDxtZs//heLFORu5jzgJilXxzewcVRX5/k+MXi6TP809pZoP/9dDdm5vP', 'Bg==', 'v1.dc3e05fa.cqygX8hXgDnmKzWUMebntUyPHcJvj8rl3ZRor/xH38FKc5CeZ5uoUvYsEKlI', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
INSERT INTO public.certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8EJ46F52EJC4QGXQJMJ49KK', 1, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'dev_01M8EJ46EBR85G855HS010A3G2', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO public.certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8EJ46F52EJC4QGXQJMJ49KK', 1, 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'dev_01M8EJ46EBR85G855HS010A3G2', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
INSERT INTO public.channel_key VALUES ('dev_01M8EJ46EBR85G855HS010A3G2', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8EJ46CF25Q1SE3596C5TVJH', 1, 'q5Xmqy90I4PHDCfXUcwXk5BS', 'v1.dc3e05fa./dCKNHJ1plPMIY1PSZLnCDyF8oWSCQNRxKnj9Bbxd0yZCgm98wOq4A9+IUj8u9gc5apvN5jE/WZRcm7F', 1795785103759019, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8EJ46CRPW18XSN59XQHSV88', 1, 'north', 'v1.dc3e05fa.eY/IAx5m1Z1kfUAR/Tu/DUpgenxvXjPvJxYNFIh3DLdOl8p1UzMJVqi/Omyag1M', 1795785103768169, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 1, 'acme', 'v1.dc3e05fa.jKMbSqOaI97jwJr/eagxjpZ6erS/rorkFdSMohz4NYYdmVSxmF6lHaBgMg', 1795785103770295, 'filler', 1796389903782113, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 2, 'acme', 'v1.dc3e05fa.Nu/GjWF/E+klaCQZ8MQ1uHUtwB6eYQ7Hmzu+o/aDsQZ3u+mmmZ5yK7gXmw', 1795785103782113, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8EJ46D7KHJJ4A6HQNEDD2YS', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', 'rom_01M8EJ46D0TT3MNXT52XS1RJ2D', '["grp_01M8EJ46D1Y14NHMRV7P6GDQGD"]', 'usr_01M8EJ46D40ZZJH14EVK6F4MDX', 'include', true, '{"floor":"3"}', 1795785103783334, 1795785103783334, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8EJ46D8G5W7J2FXBRG5TGJD', 'acc_01M8EJ46CRPW18XSN59XQHSV88', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795785103784246, 1795785103784246, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8EJ46DB4NVG7XS0ZC09G9C0', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795785103786639, 1795785103786639, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8EJ46EBR85G855HS010A3G2', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795785103819217, 1795785103819217, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO public.device VALUES ('dev_01M8EJ46EXAY84PJ026Y1SWVK1', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', '', '', '', '', false, 'null', 1795785103837469, 1795785103839036, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8EJ46CW8TAKV57524X0BWPY', 1, 1);
INSERT INTO public.device_group VALUES ('grp_01M8EJ46D1Y14NHMRV7P6GDQGD', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'sales', 'who sells', '', 'null', 1795785103777768, 1795785103777768, 1);
INSERT INTO public.device_group VALUES ('grp_01M8EJ46D2RZ5T78F031N3SV4S', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'ours', '', 'model = "VVX 450"', 'null', 1795785103778846, 1795785103778846, 1);
INSERT INTO public.device_token VALUES ('dev_01M8EJ46EXAY84PJ026Y1SWVK1', 'seed', 1795600800000000);
INSERT INTO public.device_trouble VALUES ('dev_01M8EJ46D7KHJJ4A6HQNEDD2YS', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
INSERT INTO public.device_user VALUES ('usr_01M8EJ46D40ZZJH14EVK6F4MDX', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'Ana', 'ana@example.org', '["dug_01M8EJ46D40ZZJH14EVFKPW7Y1"]', 'null', 1795785103780888, 1795785103780888, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8EJ46ETD87XKWDSKJKE52C6', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'code', '{"l":"v"}', 1795785103834931, 1795785103834931, 1, 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', 'numeric12', '89eadb360ade4bb243c5512ae301540717fcdbedfbf5d1d6b012e6567cab702d', 'v1.dc3e05fa.AkXGqDeZeoaC+x72xgEYq1keM8lyVsUBvm8l3NQmI2MxIOew9ANHiA', 4635741600000000, 3, 1);
INSERT INTO public.factory_root VALUES ('fct_01M8EJ46F29KENPSNEP30RZ880', 'acc_01M8EJ46CF25Q1SE3596C5TVJH', 'maker', 'null', 1795785103842115, 1795785103842115, 1, '-----BEGIN CERTIFICATE-----
MIIBSjCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEorPoame4vXchVGma
WolEJJo6MWn3dyu0Sc4BzwNDQYKowPBO0yfdRxgkPWDAXl+ztnpniOv0u8osSZFn
C10Ig6MyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQU2Hxg49cpFKje083P
dPKwA8K7MuAwCgYIKoZIzj0EAwIDSAAwRQIgFzBEko9LsTNqgWn3n7drgP+C0ENK
iI3JTBqvgO40EDsCIQCOTuFaBo9GBkaSGUXsvox9wgztKDeibUaGC9vEDqa0cQ==
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', false, false);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8EJ46EP65RRJMNPSSBAZ7XY');
INSERT INTO public.firmware_pin VALUES ('dev_01M8EJ46EBR85G855HS010A3G2', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8EJ46EP65RRJMNPSSBAZ7XY', 'acc_01M8EJ46CRPW18XSN59XQHSV88', 'J179 4.1', '{"l":"v"}', 1795785103830240, 1795785103830240, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '', 'stable', '2026-02-28');
INSERT INTO public.firmware_rules VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '[{"value":"latest","down":false},{"site":"sit_01M8EJ46CYA6KK4WDW8QJF8JKJ","model":"J179","value":"4.1.3.0.6","down":false},{"site":"sit_01M8EJ46CYA6KK4WDW8QJF8JKJ","value":"latest","down":true}]', 1795785103832372, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8EJ46EBR85G855HS010A3G2', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8EJ46EEFT22VD6MJAQD9NV0', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.SQTy0DvnLPTIH7lZpHdnCYc+xJIoC2g1pAH3LIOyytZn5ItKIHDWlh3m5UbIdDLkVpLgNTGthGl6NLxpJ3s7raP2GvtpOHPm6KpVJWxpBvLrU15TiC0x1xIwA11j+NanuyKBDVlQqbfCoa2TPfmul/jJwN+iJd2P2fTGYbQU/JzxfDbRIWeHzt2YOCU8tJv4PI4Hts2Tc9K1MF7y', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8EJ46EEFT22VD6MJAQD9NV0', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'cellar', 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', '{"l":"v"}', 'v1.dc3e05fa.UCV06YWkggofnk02ERhKll4MdfyPDdCsUse/j6CecfhzqLWiNTrwJCdtgqcBQDeegeEKUQNTNDIJQaubvuzdoqkjlMlxuj9vIROc/c9hSw1nPTod5ObS4sqAVDpBxIVxe5a6ekKKveCbd3Jl1SHDqfkPGQhPWWbtOz++S3d095sibqCUoYwsqH7OFDRYQxOIOLQi3BYuk7kVtg', 1795785103822267, 1795785103822267, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-27 13:11:46.52153');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-27 13:11:46.544907');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-27 13:11:46.666399');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-27 13:11:46.681169');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-27 13:11:46.696375');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-27 13:11:46.708212');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-27 13:11:46.725281');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-27 13:11:46.751728');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-27 13:11:46.767345');
INSERT INTO public.goose_db_version VALUES (10, 9, true, '2026-11-27 13:11:46.768925');
INSERT INTO public.goose_db_version VALUES (11, 10, true, '2026-11-27 13:11:46.774621');
INSERT INTO public.goose_db_version VALUES (12, 11, true, '2026-11-27 13:11:46.779424');
INSERT INTO public.goose_db_version VALUES (13, 12, true, '2026-11-27 13:11:46.782045');
INSERT INTO public.identity VALUES ('dev_01M8EJ46EBR85G855HS010A3G2', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', false, 'ca_01M8EJ46F52EJC4QGXQJMJ49KK', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
INSERT INTO public.job VALUES ('job_01M8EJ46E7PH40SFTVSKG4HPTP', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8EJ46CF25Q1SE3596C5TVJH","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1"}', 'v1.dc3e05fa.RxGQ2vL22X5+vXX+0/SUULoUmA4Vm7mr/vNaro9aJypPPBqOTh/4Z4dFZskbuz526YNbKLvjYV/dvB4MtYP9', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795785103815006, 0, 0, 1, 1795604400000000, 1795604400000000, '{"from":"22:00","to":"06:00","zone":"Europe/Berlin"}');
INSERT INTO public.job_item VALUES ('job_01M8EJ46E7PH40SFTVSKG4HPTP', 0, 'pf', 'v1.dc3e05fa.FnU4VO3SUTzwrFNAg2oIsL2CPySCNJ2YIk3/ESRGumSWTnV2V6V3WiLHbQQWyNGXVx6rQLMc38KkgsP1Q82cN0FiM9T3UVxKcJfM9qA');
INSERT INTO public.live_settings VALUES ('dev_01M8EJ46EBR85G855HS010A3G2', 'v1.dc3e05fa.j7X6HUDpGYIVr7UzlfLKGrRF8woF8aY2snSW2KJTmFXdP1uz+GZMs913n+xZTArXuW/s7lrp', 1795600800000000);
INSERT INTO public.login_link VALUES ('lnk_01M8EJ46FMTGCX7GB4PQA5QF1Z', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'mem_01M8EJ46FFZV7VXW0FZPQ8HG29', 'reset', 1795600800000000, 4951274400000000);
INSERT INTO public.member VALUES ('mem_01M8EJ46FFZV7VXW0FZPQ8HG29', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'Ada', '{"l":"v"}', 1795785103855484, 1795785103855484, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8EJ46CYA6KK4WDW8QJF8JKJ"]', false, 1795785103858236);
INSERT INTO public.member VALUES ('mem_01M8EJ46FNT2059DE4RBM6WGQZ', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'Gone', 'null', 1795785103861117, 1795785103861117, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.member_login VALUES ('mem_01M8EJ46FFZV7VXW0FZPQ8HG29', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.pZyS9hSxSV5NElxb73kv0M1YAVwOwdNz5fxx9NMKc+R+qLI5ftRAuGPFU+VUAg', 'v1.dc3e05fa.rDWAoFME54XxL4KdyvTfwzW/P0SwOERWJSXbsbbHyRQRMCKNM/RMdCTasAWI', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
INSERT INTO public.member_session VALUES ('ses_01M8EJ46FJVK905S5B4V4CS9JP', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8EJ46FFZV7VXW0FZPQ8HG29', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8EJ46DB4NVG7XS0ZC09G9C0', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('fce711c1a868b08515a0aa4a1e3a3a93f35bc1994b0598796a665c4b787a80b2', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8EJ46EBR85G855HS010A3G2', 'v1.dc3e05fa.7LW2BiQjBzOJ1Qtl+ZKyGB7cR01IhYbwqski64G+cWUZLQsAEe8ZbRRBWsba7PVQBQ', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.pki_mark VALUES ('trust', 4);
INSERT INTO public.pki_mark VALUES ('revoked', 1);
INSERT INTO public.policy VALUES ('pol_01M8EJ46E5J10ENM8YBX65Q16P', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'base', 5, 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', -1, 'v1.dc3e05fa.3JQpDQkT7RDchNVDnlrKYM8U1nj8TZu1Brg5qIKBkmN6OmOAx/8hXtxUlJLCqE/mq6pG9Ml++Hoeqgo545VqZC9Y4FaIX0k6sCmBqrt/pZB3/fnLTDzLhJYPxMAaqRAQHPifuFH0j3xa4qcK4yrz75QZQPtMj+BYb8cUVmktI4Uw9HIXg/k1IrWBM5MGUszJq75F5lqWZHaMB/SvjH4', '{"l":"v"}', 1795785103813955, 1795785103814576, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'pol_01M8EJ46E5J10ENM8YBX65Q16P', 1, 'base', 5, 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', -2, 'v1.dc3e05fa.928gtuKKSBeqlpLeKM1LPuyJv4CYvhKEjNYQoI21HtKkN1+yFAkPvlHccTFm88R0zo3BIn8ybPKD/kN8aPD72T3Pv3mddMt4wG1xqm4hQMoUBpv9liNt9JGIEZ9aW4Ao/680fCsOBQf+4SJguTEPgrY/dNPj2eSlzM9krnxDvBwdkQ0XUgScsT1kFCBXM3De75AjN8Uy4Xbl7xft+ZY', '{"l":"v"}', 1795785103813955, 1795785103813955, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'pol_01M8EJ46E5J10ENM8YBX65Q16P', 2, 'base', 5, 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', -1, 'v1.dc3e05fa.wdqlHPBK6lxRejfTQJ3F1LTmwnTDfw7h6nfLm/mwJlkWa8hKN7KgAeOVgNF+s8LYDr9mlz3807DYEgkYSLbDa5D1oywh1QzMOnMQLvJusTFbd56kZai86tFFzn+NyzrapjPs7e4w7wy2LXoE1COXYilhlMPo+ZiXIFDekQ5/Ff/d2mTWL6Zdlv3wlEZOiIA+mQYV3TeBqHOR53i2TZM', '{"l":"v"}', 1795785103813955, 1795785103814576, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8EJ46CW8TAKV57524X0BWPY', 'acc_01M8EJ46CRPW18XSN59XQHSV88', 'north', '{"l":"v"}', 1795785103772716, 1795785103772716, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa./NZuVAhmYJ82vP9wGBy2Zd4GPj820dIcDFdSqIo1kTGNKtFifkhdmHX/HQL9SsK8TA', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8EJ46CF25Q1SE3596C5TVJH', 'lebr44ervihmkva42m3eflix32', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.jGBL1lOCUp6N5Qw6Sw94vro7dPQ7oCVAStiBTr37owXcq4dWQFrSng', 1, 1795785103759019, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8EJ46CRPW18XSN59XQHSV88', '6gsk7nzmlk2buaboefcmxvfolp', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.vsi18W+zTKZ5BtiyCcsKwCfWTkKY0WKz//VZ41kVpxGUx7BzKPsZQ1XkIJAqLe0', 1, 1795785103768169, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '2li2wqodtto6no2cjqi52joyxd', true, '{"Enabled":false,"Sites":["sit_01M8EJ46CYA6KK4WDW8QJF8JKJ"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.DRk5bm0jQ/ZIEC73QiSgBoLycxzn7GGcIvAsjJmKkjH91og5jdgPWmBRATduVzo', 2, 1795785103782113, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.2dPnP2oyNQe4MD+Im3FX5vRyxkJrbWY/aDqqmWIb2wtsREOwS/Y8vpUryIEduKmB6op3lewaqLOq7h3aAOLZgQ', 1795785103863143);
INSERT INTO public.road VALUES ('dev_01M8EJ46D7KHJJ4A6HQNEDD2YS', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8EJ46EBR85G855HS010A3G2', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 2, 'paused', '3 failed', 0, 1795785103790973, 1795785103790973, 1);
INSERT INTO public.room VALUES ('rom_01M8EJ46D0TT3MNXT52XS1RJ2D', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'Spree', 'sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', '3', 'huddle', 6, 'null', 1795785103776654, 1795785103776654, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8EJ46D5EH5AJG1VYAQ5NQ8H', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795785103781198, 1795785103781198, 1);
INSERT INTO public.site VALUES ('sit_01M8EJ46CYA6KK4WDW8QJF8JKJ', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8EJ46CW8TAKV57524X0BWPY', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795785103774450, 1795785103774450, 1);
INSERT INTO public.token VALUES ('tok_01M8EJ46FP2CES4PKF668E15HF', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795785103862739, 0, '', '', '', 0);
INSERT INTO public.upload VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795785103812541);
INSERT INTO public.upload VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795785103813467);
INSERT INTO public.upload VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795785103813739);
INSERT INTO public.upload_chunk VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.9Tvm9y1sQdQUtZOhpQyHfStXf3u1coBotG1cJeqnecD+mcQE6F6laM8ckwZ6GW2tu9vf2hKZQm9XGnRTAVpZ+Lnej5o5YcKqCZc2yho');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.QowOHkMgORyDraz/D9b/JZacN+1aULPqsyOUYru5HdmFxgTkinBce2jTd2xn');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.mt9ddKPvS+YVWuSEC+avkavZ9qW/IEHegFe0tQogZK9v9R3WiNVGxOQzfQ2X');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.SspzaWDEIHAQKKRNa5yYtTY6m8DSF9KdSzjsvizbhMMWmQip5oPqrgId/7M');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8EJ46D40ZZJH14EVFKPW7Y1', 'acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 'team', 'who works', 'null', 1795785103780426, 1795785103780426, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8EJ46CRPW18XSN59XQHSV88', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
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
INSERT INTO public.visit_new VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO public.visit_new VALUES ('acc_01M8EJ46CRPW18XSN59XQHSV88', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO public.visit_new VALUES ('acc_01M8EJ46CRPW18XSN59XQHSV88', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO public.visit_new VALUES ('acc_01M8EJ46CRPW18XSN59XQHSV88', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO public.visit_new VALUES ('acc_01M8EJ46CRPW18XSN59XQHSV88', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
INSERT INTO public.visit_save VALUES ('acc_01M8EJ46CTPFSTMBVT5Y25X6EG', 1);
INSERT INTO public.visit_save VALUES ('acc_01M8EJ46CRPW18XSN59XQHSV88', 30);
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 13, true);
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
