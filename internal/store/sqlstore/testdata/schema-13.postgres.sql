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
CREATE TABLE public.capture (
    id text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    method text NOT NULL COLLATE pg_catalog."C",
    file text NOT NULL COLLATE pg_catalog."C",
    status bigint NOT NULL,
    etag text NOT NULL COLLATE pg_catalog."C",
    bytes bigint NOT NULL,
    cut bigint NOT NULL,
    kept bigint NOT NULL,
    shows text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    head text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    masked text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.capturing (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    since_at bigint NOT NULL,
    until_at bigint NOT NULL,
    started_by text NOT NULL COLLATE pg_catalog."C"
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
    uses bigint NOT NULL,
    approval boolean DEFAULT false NOT NULL
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
INSERT INTO public.account VALUES ('acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', NULL, 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/', 'operator', 'Operator', 'operator', 'standard', false, '19643145', 'null', 1795785902769565, 1795785902769565, 1);
INSERT INTO public.account VALUES ('acc_01M8EJWJNVZ991E993QH29E0JY', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/', 'north', '', 'provider', 'enterprise', false, '53469314', '{"tier":"gold"}', 1795785902779958, 1795785902779958, 1);
INSERT INTO public.account VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNVZ991E993QH29E0JY', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '15221449', 'null', 1795785902782514, 1795785902782514, 1);
INSERT INTO public.audit VALUES (1, 1795785902770894, 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/', 'system:system', 'first start', '', 'account.create', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '829b59b7079f97d16300439d4627648025752d87f604910d5fb2554ebd197b65', '');
INSERT INTO public.audit VALUES (2, 1795785902781844, 'acc_01M8EJWJNVZ991E993QH29E0JY', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EJWJNVZ991E993QH29E0JY', '{"license":"enterprise","name":"north","type":"provider"}', '829b59b7079f97d16300439d4627648025752d87f604910d5fb2554ebd197b65', 'a25a1f2acb76d61c5f51adfd54e510bd70aeaef038dadc43dd1a509111de014e', '192.0.2.1');
INSERT INTO public.audit VALUES (3, 1795785902783625, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '{"license":"standard","name":"acme","type":"customer"}', 'a25a1f2acb76d61c5f51adfd54e510bd70aeaef038dadc43dd1a509111de014e', 'e7495c8c964e10e87cfe6401c3ffaea6185b6f43e5c49516fbf1d4d1e8e843f1', '192.0.2.1');
INSERT INTO public.audit VALUES (4, 1795785902785962, 'acc_01M8EJWJNVZ991E993QH29E0JY', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8EJWJP1V1PAQ412516Y5F6Q', '{"name":"north"}', 'e7495c8c964e10e87cfe6401c3ffaea6185b6f43e5c49516fbf1d4d1e8e843f1', '6fe008b18930c9b73f6b5fee409c0b1538e2718600037ba3dd59a2190279bbda', '192.0.2.1');
INSERT INTO public.audit VALUES (5, 1795785902788717, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8EJWJP39B4G2853KKER1GN4', '{"name":"Berlin"}', '6fe008b18930c9b73f6b5fee409c0b1538e2718600037ba3dd59a2190279bbda', '5f21097bb50469a89b94c25b1db35d90209088519cb4266cd347e9b17f50c533', '192.0.2.1');
INSERT INTO public.audit VALUES (6, 1795785902789267, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8EJWJP5CV0DCCNYXGZX7NW1', '{"name":"Spree"}', '5f21097bb50469a89b94c25b1db35d90209088519cb4266cd347e9b17f50c533', '379cb3d3f207c0bfc2c56e5be567cbfae9c874d9ba04a1c98faefe6a00d1511d', '192.0.2.1');
INSERT INTO public.audit VALUES (7, 1795785902789721, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EJWJP5CV0DCCNYXM6Z99ZK', '{"name":"sales"}', '379cb3d3f207c0bfc2c56e5be567cbfae9c874d9ba04a1c98faefe6a00d1511d', '4c62178d4bdeaee02bd18311f9ee0e3c83033c72d8bb1cc9975a9b8bde93c92c', '192.0.2.1');
INSERT INTO public.audit VALUES (8, 1795785902790010, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EJWJP5CV0DCCNYXQZF6KT2', '{"name":"ours"}', '4c62178d4bdeaee02bd18311f9ee0e3c83033c72d8bb1cc9975a9b8bde93c92c', '2028068ec9ef8869770ed39ff666457565648ea859a63d51a1b701aad05d7bf6', '192.0.2.1');
INSERT INTO public.audit VALUES (9, 1795785902790431, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8EJWJP6N86F606ESZ9M9J1J', '{"name":"team"}', '2028068ec9ef8869770ed39ff666457565648ea859a63d51a1b701aad05d7bf6', '437a6817dc5afc504509f2064e92764b17f22e43c37caae2dfcd47d058fcd3e2', '192.0.2.1');
INSERT INTO public.audit VALUES (10, 1795785902790850, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8EJWJP6N86F606ET34HPVT6', '{"name":"Ana"}', '437a6817dc5afc504509f2064e92764b17f22e43c37caae2dfcd47d058fcd3e2', '04d20269b85cee894c1c6d2ca34027a830051ab0fedefa7c32c93ee56e54a730', '192.0.2.1');
INSERT INTO public.audit VALUES (11, 1795785902791338, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8EJWJP74CCC3C6ZQ10F236H', '{"name":"mine"}', '04d20269b85cee894c1c6d2ca34027a830051ab0fedefa7c32c93ee56e54a730', '8b0f31d01806cd174ea6aaf1f330118c39d34af8cf13eee9247b857c39887f26', '192.0.2.1');
INSERT INTO public.audit VALUES (12, 1795785902792375, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '{"autoSync.scope.sites":"none → sit_01M8EJWJP39B4G2853KKER1GN4","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '8b0f31d01806cd174ea6aaf1f330118c39d34af8cf13eee9247b857c39887f26', '33d9d707d325352c83ca48e46bde0cd449600724a9033ba71e1123d3da77509b', '192.0.2.1');
INSERT INTO public.audit VALUES (13, 1795785902794131, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EJWJP9ABYAB3705138ZBJ9', '{"mac":"0004f2fe0001","model":"VVX 450"}', '33d9d707d325352c83ca48e46bde0cd449600724a9033ba71e1123d3da77509b', '02399d70871c571f5078ec52a485b7ac39ba8af811e3c46885098c87dd432115', '192.0.2.1');
INSERT INTO public.audit VALUES (14, 1795785902795026, 'acc_01M8EJWJNVZ991E993QH29E0JY', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EJWJPAYYTNHTS7APGBHCC1', '{"mac":"0004f2fe0002","model":"J179"}', '02399d70871c571f5078ec52a485b7ac39ba8af811e3c46885098c87dd432115', 'a8258a8552a4e16179147722fffcbf78c3611778291520e761bf8e0c4a068ec3', '192.0.2.1');
INSERT INTO public.audit VALUES (15, 1795785902798484, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8EJWJPDSYMRM8PTE2E4352D', '{"count":"1","mac":"64167f000003"}', 'a8258a8552a4e16179147722fffcbf78c3611778291520e761bf8e0c4a068ec3', '5a60cba22862476f9c96db91d90fa8fe45e88274d0e8d29b40b1f20bb44183a6', '');
INSERT INTO public.audit VALUES (16, 1795785902801571, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '{"generation":"2","reason":"3 failed"}', '5a60cba22862476f9c96db91d90fa8fe45e88274d0e8d29b40b1f20bb44183a6', '9784d26c6f22ca1011f56bc6b1f7a56c88a09cc68319b62cbbcbdf636e05ca36', '192.0.2.1');
INSERT INTO public.audit VALUES (17, 1795785902817783, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'capture.start', 'dev_01M8EJWJP9ABYAB3705138ZBJ9', '{"until":"2116-11-25T10:00:00Z"}', '9784d26c6f22ca1011f56bc6b1f7a56c88a09cc68319b62cbbcbdf636e05ca36', '2aedcd514ffb8478f1cb1090c8644f3e3155651c816ab12b506c2cf408588e0a', '192.0.2.1');
INSERT INTO public.audit VALUES (18, 1795785902820811, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8EJWJQ4CKAEPTPJS092KNTF', '{"level":"site","name":"base","settings":"2"}', '2aedcd514ffb8478f1cb1090c8644f3e3155651c816ab12b506c2cf408588e0a', 'a5f215d73464c191a61d0fcdb40624423ac86e5fe0394aa9e037433b2d866026', '192.0.2.1');
INSERT INTO public.audit VALUES (19, 1795785902821241, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8EJWJQ4CKAEPTPJS092KNTF', '{"priority":"lowest → low"}', 'a5f215d73464c191a61d0fcdb40624423ac86e5fe0394aa9e037433b2d866026', '6ee63cf1329b6361d46f811f4938f64a102ac19ddf79021bae21487d3c4470eb', '192.0.2.1');
INSERT INTO public.audit VALUES (20, 1795785902822554, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8EJWJQ5AY1VJQ1KVXK2MW4R', '{"dryRun":"on","items":"2","kind":"import","startAt":"2026-11-25T11:00:00Z","title":"Import phones.csv","window":"22:00–06:00 Europe/Berlin"}', '6ee63cf1329b6361d46f811f4938f64a102ac19ddf79021bae21487d3c4470eb', '7a47e7eeefdcc239728c5e2a8d1ed754210dcc3521e0b297e4b71cff0adb0d6a', '192.0.2.1');
INSERT INTO public.audit VALUES (21, 1795785902824603, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8EJWJQ7ZYG7A7VEWV4A1073', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', '7a47e7eeefdcc239728c5e2a8d1ed754210dcc3521e0b297e4b71cff0adb0d6a', '97396d24a020701e9f8563431eef02133dd7c6331ba1d048f5c40815dc62432d', '192.0.2.1');
INSERT INTO public.audit VALUES (22, 1795785902825593, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8EJWJQ9VPXJWTRGDQ6A9SS3', '{"name":"cellar","site":"sit_01M8EJWJP39B4G2853KKER1GN4"}', '97396d24a020701e9f8563431eef02133dd7c6331ba1d048f5c40815dc62432d', '74ee0ef4452208db3543ee3f7641f6074ca1e0d9a47289bde89f5cc4e627c437', '192.0.2.1');
INSERT INTO public.audit VALUES (23, 1795785902826225, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8EJWJQ9VPXJWTRGDQ6A9SS3', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '74ee0ef4452208db3543ee3f7641f6074ca1e0d9a47289bde89f5cc4e627c437', '44ad997c93917f244f87eedd8f6fc34f4e6549f21978ee3c4d5012c37d852ca2', '');
INSERT INTO public.audit VALUES (24, 1795785902827478, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8EJWJQ9VPXJWTRGDQ6A9SS3', '{"certificate":"ab","mac":"0004f2fe0009"}', '44ad997c93917f244f87eedd8f6fc34f4e6549f21978ee3c4d5012c37d852ca2', '07cda0c74376f2b11c31db90e41e3df365d8f66c7f2d49cb91148cfd4920834b', '192.0.2.1');
INSERT INTO public.audit VALUES (25, 1795785902828351, 'acc_01M8EJWJNVZ991E993QH29E0JY', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8EJWJQCV82GH96AE30Q8KFA', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '07cda0c74376f2b11c31db90e41e3df365d8f66c7f2d49cb91148cfd4920834b', '4320b0d034054adcbb2c681d5e1f5d003ab57c265ad1a28e64bba343b289a4b8', '192.0.2.1');
INSERT INTO public.audit VALUES (26, 1795785902828919, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '{"rule":"none → latest","rule sit_01M8EJWJP39B4G2853KKER1GN4":"none → latest, also down","rule sit_01M8EJWJP39B4G2853KKER1GN4 J179":"none → 4.1.3.0.6"}', '4320b0d034054adcbb2c681d5e1f5d003ab57c265ad1a28e64bba343b289a4b8', '7672166787d9b53645020760b6e4ee1feeffbd0efc03bdb5c243eecff2f7ff28', '192.0.2.1');
INSERT INTO public.audit VALUES (27, 1795785902829923, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8EJWJQDRYV9WR0VHGG0H60X', '{"name":"code"}', '7672166787d9b53645020760b6e4ee1feeffbd0efc03bdb5c243eecff2f7ff28', '5ea845cb241dae93932ea356f3e68c1a04698d334dd6aae1ce71935518760aeb', '192.0.2.1');
INSERT INTO public.audit VALUES (28, 1795785902832223, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8EJWJQE8S09H3QHQ84R0GGG', '{"code":"cod_01M8EJWJQDRYV9WR0VHGG0H60X","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '5ea845cb241dae93932ea356f3e68c1a04698d334dd6aae1ce71935518760aeb', '5399447a0674cc3908f5edbdcaaaa7661ad99fa42f71ac71cfe3a83b4073e8cf', '');
INSERT INTO public.audit VALUES (29, 1795785902834209, 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8EJWJQHRWCR3DN8GFGB8R99', '{"name":"maker"}', '5399447a0674cc3908f5edbdcaaaa7661ad99fa42f71ac71cfe3a83b4073e8cf', '5b323fe43b8253dff64d387763af8164f867aedc2b96a8ee431a51a6c67ae7fe', '192.0.2.1');
INSERT INTO public.audit VALUES (30, 1795785902834755, 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8EJWJQJ9Z9N89NXEH13PPKM', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', '5b323fe43b8253dff64d387763af8164f867aedc2b96a8ee431a51a6c67ae7fe', '682e00b8f140561018f39c15457fbce74114447ee376cb79bf04b52512f8c73e', '192.0.2.1');
INSERT INTO public.audit VALUES (31, 1795785902835170, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8EJWJQK7ZB340Z6V1ZQHNPB', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', '682e00b8f140561018f39c15457fbce74114447ee376cb79bf04b52512f8c73e', 'e3ea73c88703f8303264eeb1f843b06dc17f56c52b0622ee709bf6fd3c5e8fb2', '192.0.2.1');
INSERT INTO public.audit VALUES (32, 1795785902836086, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8EJWJQK7ZB340Z6V1ZQHNPB', '{"generation":"2"}', 'e3ea73c88703f8303264eeb1f843b06dc17f56c52b0622ee709bf6fd3c5e8fb2', '7a9b10e7b7424d9ef039a14a2183df7eecb722d86fc5dc400c16731fc73c65fe', '192.0.2.1');
INSERT INTO public.audit VALUES (33, 1795785902836819, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8EJWJQ7ZYG7A7VEWV4A1073', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', '7a9b10e7b7424d9ef039a14a2183df7eecb722d86fc5dc400c16731fc73c65fe', '4b96d9af0fc4b6b1fbd2790160be25fc8f9e30fb036d8485b34ea11b06023e36', '192.0.2.1');
INSERT INTO public.audit VALUES (34, 1795785902837377, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8EJWJQ7ZYG7A7VEWV4A1073', '{"mac":"00e0dbfe0004"}', '4b96d9af0fc4b6b1fbd2790160be25fc8f9e30fb036d8485b34ea11b06023e36', '30ed77ed26b7cec0146d866b150448bd55f3553723d81ebb47079507150d8f1c', '192.0.2.1');
INSERT INTO public.audit VALUES (35, 1795785902838997, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8EJWJQ7ZYG7A7VEWV4A1073","mac":"00e0dbfe0004","reason":"superseded"}', '30ed77ed26b7cec0146d866b150448bd55f3553723d81ebb47079507150d8f1c', '2e43afb3ab0461e463ee3adc5f0154bf01b0682864878dda050c3ead9cf8ced8', '192.0.2.1');
INSERT INTO public.audit VALUES (36, 1795785902839627, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8EJWJP39B4G2853KKER1GN4', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '2e43afb3ab0461e463ee3adc5f0154bf01b0682864878dda050c3ead9cf8ced8', '0a356d91b8c015ee97e8c3019382f2778e218b99263dd30ac7705987a3cd2b63', '192.0.2.1');
INSERT INTO public.audit VALUES (37, 1795785902840599, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EJWJQRVCB3AHTEPK1X37NY', '{"name":"Ada"}', '0a356d91b8c015ee97e8c3019382f2778e218b99263dd30ac7705987a3cd2b63', '36631244d5b9e514ae8b0a9126140d9dbe5a09821878a5aed1df7daad29ab348', '192.0.2.1');
INSERT INTO public.audit VALUES (38, 1795785902840966, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8EJWJQRVCB3AHTEPK1X37NY', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '36631244d5b9e514ae8b0a9126140d9dbe5a09821878a5aed1df7daad29ab348', 'ed0446915f722c3c28f92e68f99661303a9bc45e1ded15cfb318414ec9277a3c', '192.0.2.1');
INSERT INTO public.audit VALUES (39, 1795785902841431, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8EJWJQSTC373EX6YZNA6WX7', '{"address":"192.0.2.1","how":"password","member":"mem_01M8EJWJQRVCB3AHTEPK1X37NY"}', 'ed0446915f722c3c28f92e68f99661303a9bc45e1ded15cfb318414ec9277a3c', '69c7423e480b0ca294cab4f644485bc885565bcdbd591abde3535e1026394324', '192.0.2.1');
INSERT INTO public.audit VALUES (40, 1795785902842033, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8EJWJQSTC373EX6Z34YZ08S', '{"kind":"reset","member":"mem_01M8EJWJQRVCB3AHTEPK1X37NY"}', '69c7423e480b0ca294cab4f644485bc885565bcdbd591abde3535e1026394324', '1697aec0c4ed0a45c02904ee86935f2d0320f014faf6c067750b03f85257dc94', '192.0.2.1');
INSERT INTO public.audit VALUES (41, 1795785902843021, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EJWJQT7K7F5S4YCCBP5VX8', '{"name":"Gone"}', '1697aec0c4ed0a45c02904ee86935f2d0320f014faf6c067750b03f85257dc94', 'f31086dad5798e946d5a0977a47236778f0760db97b38c49ec24c6e0b3d47de5', '192.0.2.1');
INSERT INTO public.audit VALUES (42, 1795785902843341, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8/acc_01M8EJWJNVZ991E993QH29E0JY/acc_01M8EJWJNY02XPSW1AK34PKHCE/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8EJWJQV3MKP81736G8WM9GZ', '{"name":"ci","rights":"[\"read\"]"}', 'f31086dad5798e946d5a0977a47236778f0760db97b38c49ec24c6e0b3d47de5', '64bfe4ae78b25c4636139521676a79bd3839fd84f332eaaa9251e73d6387b1fd', '192.0.2.1');
INSERT INTO public.authority VALUES ('ca_01M8EJWJQK7ZB340Z6V1ZQHNPB', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'devices', '{"l":"v"}', 1795785902835002, 1795785902836015, 2, 'rsa-2048', 7776000, 70, true, true, true);
INSERT INTO public.blocked_key VALUES ('blk_01M8EJWJQJ9Z9N89NXEH13PPKM', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', 'copied maker', 'null', 1795785902834550, 1795785902834550, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
INSERT INTO public.bundle VALUES ('sit_01M8EJWJP39B4G2853KKER1GN4', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 1795785902839443, 1795785902839443, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8EJWJP39B4G2853KKER1GN4', 'settings.txt', 'v1.dc3e05fa.kZBcobJeJ8msW9jmiSfhl87394WYyJASliyTB/bbKcS8tlarcEtadbC93XaqAruLcQeId7l4xXeakgScwNEExxI');
INSERT INTO public.ca_generation VALUES ('ca_01M8EJWJQK7ZB340Z6V1ZQHNPB', 1, 'current', true, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.6uJ2msK0oHF+DgRZ4PG7usjKBAHYBjjEzHPhsz2G97zcAezJ/fBsBZOTmIk', 'BA==', 'v1.dc3e05fa.H6kvqwjwEHaO2MOmGXv4BD+nDyt08+jJM7cEAHzQxi4jgV0A/b2wqPtT2L0', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO public.ca_generation VALUES ('ca_01M8EJWJQK7ZB340Z6V1ZQHNPB', 2, 'next', false, 'BQ==', '', 'v1.dc3e05fa.jJvbuXwOtO5Pzw7Aw5t32OW+BoldL8N3Z9kpmGgoMTVSQILjSPLn6Q2U6KG2', 'Bg==', 'v1.dc3e05fa.P6VsDQXvUs2bjFhbvBWY6C8QNylIEEGSjSRxbBTbNUmdwENV9X83y8dkG8lL', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
INSERT INTO public.capture VALUES ('cap_01M8EJWJQ2535FDZGJ108YDCZ4', 'dev_01M8EJWJP9ABYAB3705138ZBJ9', 1795785903817553, 'GET', '/x.cfg', 200, 'x', 5, 0, 21, 'masked', 388, 'v1.dc3e05fa.ISv58dzOgEWB6KodgUuucmWm6mTDXoP0CtiGVtY+XIRGMjxffPrbdSJA8WD9YBCSQFLW8dQuOtFXKUj+qAP8oXR4olWMFurT0ClyuGa+FwmINF/bo0Xi+ScWymxs1nGgKZm9E9b7xCvWJHKiNOVtcbIOG/xOTZHt2NVcwUPGAIy+3vDV', 'v1.dc3e05fa.6r1tS+gPeRmngYWcsw3rk4MsOyE4xNpsM1ySkBXdT3dW7/7mBEcEdBKJWgxjsTXNF8syCGrObZ6m6d8yswJWdYXozGMZo7lsUw', 'v1.dc3e05fa.pO6f6sqqqnPHZJhs9mqQxfZxdmwX3zweZtzV+ULz+4gpqAj7YsDMbc1fbZw1pscJa3m9mwmApi/S0A');
INSERT INTO public.capturing VALUES ('dev_01M8EJWJP9ABYAB3705138ZBJ9', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 1795785902817553, 4635741600000000, 'filler');
INSERT INTO public.certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8EJWJQK7ZB340Z6V1ZQHNPB', 1, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'dev_01M8EJWJQ7ZYG7A7VEWV4A1073', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO public.certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8EJWJQK7ZB340Z6V1ZQHNPB', 1, 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'dev_01M8EJWJQ7ZYG7A7VEWV4A1073', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
INSERT INTO public.channel_key VALUES ('dev_01M8EJWJQ7ZYG7A7VEWV4A1073', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', 1, 'puzE2vxHeJ1vZnzYxDocVCuS', 'v1.dc3e05fa.O5UBXA6wUUDCB3lGC/xWxhKjNhwAvcmm/DtFCBuN6yeR1Thn7u1jRmswzgXTFtfR41PFveFUwc8iHFyl', 1795785902769565, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8EJWJNVZ991E993QH29E0JY', 1, 'north', 'v1.dc3e05fa.iNlrECfjizup2PyMTkxDFM+tfoWruMIFZ54r4zCr7DrDvydAQI7o2VKElAA91gA', 1795785902779958, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 1, 'acme', 'v1.dc3e05fa.bnwahVPHtBhsbUPw0gKmNWS5mh5j8OgHfD2GTtsiULPhHnPkcfR9CjlpHw', 1795785902782514, 'filler', 1796390702792032, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 2, 'acme', 'v1.dc3e05fa.rvqakykBVdVNPzR+RQ9Ys5Qr+hHnRBhpXzAdGCDAtWplzWvyBRStoIe9iw', 1795785902792032, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8EJWJP9ABYAB3705138ZBJ9', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8EJWJP39B4G2853KKER1GN4', 'rom_01M8EJWJP5CV0DCCNYXGZX7NW1', '["grp_01M8EJWJP5CV0DCCNYXM6Z99ZK"]', 'usr_01M8EJWJP6N86F606ET34HPVT6', 'include', true, '{"floor":"3"}', 1795785902793625, 1795785902793625, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8EJWJPAYYTNHTS7APGBHCC1', 'acc_01M8EJWJNVZ991E993QH29E0JY', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795785902794751, 1795785902794751, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8EJWJPDSYMRM8PTE2E4352D', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795785902796891, 1795785902796891, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8EJWJQ7ZYG7A7VEWV4A1073', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795785902823812, 1795785902823812, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO public.device VALUES ('dev_01M8EJWJQE8S09H3QHQ84R0GGG', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8EJWJP39B4G2853KKER1GN4', '', '', '', '', false, 'null', 1795785902830942, 1795785902832041, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8EJWJP1V1PAQ412516Y5F6Q', 1, 1);
INSERT INTO public.device_group VALUES ('grp_01M8EJWJP5CV0DCCNYXM6Z99ZK', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'sales', 'who sells', '', 'null', 1795785902789564, 1795785902789564, 1);
INSERT INTO public.device_group VALUES ('grp_01M8EJWJP5CV0DCCNYXQZF6KT2', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'ours', '', 'model = "VVX 450"', 'null', 1795785902789893, 1795785902789893, 1);
INSERT INTO public.device_token VALUES ('dev_01M8EJWJQE8S09H3QHQ84R0GGG', 'seed', 1795600800000000);
INSERT INTO public.device_trouble VALUES ('dev_01M8EJWJP9ABYAB3705138ZBJ9', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
INSERT INTO public.device_user VALUES ('usr_01M8EJWJP6N86F606ET34HPVT6', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'Ana', 'ana@example.org', '["dug_01M8EJWJP6N86F606ESZ9M9J1J"]', 'null', 1795785902790616, 1795785902790616, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8EJWJQDRYV9WR0VHGG0H60X', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'code', '{"l":"v"}', 1795785902829804, 1795785902829804, 1, 'sit_01M8EJWJP39B4G2853KKER1GN4', 'numeric12', 'f40fd1db79e0a50bc585971922291bb39daf4b50adfd6ac647b3657a6e7a49e3', 'v1.dc3e05fa.+yc2F20FovkovMhad8KZ7P7E74B0Hy7JKYsMHlXQvOiyEcKdbeHVGA', 4635741600000000, 3, 1, false);
INSERT INTO public.factory_root VALUES ('fct_01M8EJWJQHRWCR3DN8GFGB8R99', 'acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', 'maker', 'null', 1795785902833778, 1795785902833778, 1, '-----BEGIN CERTIFICATE-----
MIIBSjCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEOXAb4tM7w1SRkd9c
cirgZ8UMjW7nz7cnAOzUcIn1OqwOAOXOHRaOSmkh3Z/Z5ehmcvP1xUr4JFjwRre4
TPXhJqMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUhwWBTSRtpSM/TXih
ClyHL+MhwtAwCgYIKoZIzj0EAwIDSAAwRQIhAK3oNKQxAMJlPMlzzPkkOER/CW+7
YBUg3ogcsB54+FHBAiAmOlvotDG3AivaN3CwPJOp14gV40bxTeEA5NOl8BnzDA==
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', false, false);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8EJWJQCV82GH96AE30Q8KFA');
INSERT INTO public.firmware_pin VALUES ('dev_01M8EJWJQ7ZYG7A7VEWV4A1073', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8EJWJQCV82GH96AE30Q8KFA', 'acc_01M8EJWJNVZ991E993QH29E0JY', 'J179 4.1', '{"l":"v"}', 1795785902828050, 1795785902828050, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '', 'stable', '2026-02-28');
INSERT INTO public.firmware_rules VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '[{"value":"latest","down":false},{"site":"sit_01M8EJWJP39B4G2853KKER1GN4","model":"J179","value":"4.1.3.0.6","down":false},{"site":"sit_01M8EJWJP39B4G2853KKER1GN4","value":"latest","down":true}]', 1795785902828858, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8EJWJQ7ZYG7A7VEWV4A1073', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8EJWJQ9VPXJWTRGDQ6A9SS3', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.d/d30v5x7kjjXDahSVyiZ2wEbNw+pqT24T82ei81fJng2yN0Mzb+sYVLVBC1kCCVZSZg6eAftU49VoiKVu2cI7ZeKGRxw7SvB7yKzMqETexdoNte/NuE8KYN3sBYpgu2ZhSp+Vmqns8L9JgLeejYCEgAGUO/7OCYfN0XQstBM4mdMz8nVQu5PtYrT7UHqhoXDa3p71TA9MJh+MPN', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8EJWJQ9VPXJWTRGDQ6A9SS3', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'cellar', 'sit_01M8EJWJP39B4G2853KKER1GN4', '{"l":"v"}', 'v1.dc3e05fa.HR5NkMC7VGirx/wXAvPByZnKKz8rI42rWvoU7TN0oxn6wUTphd7ufnPyBKBTEhpkHvTzpH5iSgZ58UZSwWYTSUXy1K5F88ThBkg26+HrrsoiLNwKZQlPlKqkp4ZdLUE31cluuFCA06PwOxu590XusA7y/w5pJvto2WFvPFkAanwB0pGabZ3F52y9jpkKZuTnt7+D2DEqTbLLjg', 1795785902825307, 1795785902825307, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-27 13:25:06.598266');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-27 13:25:06.634159');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-27 13:25:06.858302');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-27 13:25:06.878256');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-27 13:25:06.9019');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-27 13:25:06.917032');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-27 13:25:06.937975');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-27 13:25:06.977466');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-27 13:25:07.002457');
INSERT INTO public.goose_db_version VALUES (10, 9, true, '2026-11-27 13:25:07.004255');
INSERT INTO public.goose_db_version VALUES (11, 10, true, '2026-11-27 13:25:07.013283');
INSERT INTO public.goose_db_version VALUES (12, 11, true, '2026-11-27 13:25:07.019231');
INSERT INTO public.goose_db_version VALUES (13, 12, true, '2026-11-27 13:25:07.02683');
INSERT INTO public.goose_db_version VALUES (14, 13, true, '2026-11-27 13:25:07.028133');
INSERT INTO public.identity VALUES ('dev_01M8EJWJQ7ZYG7A7VEWV4A1073', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', false, 'ca_01M8EJWJQK7ZB340Z6V1ZQHNPB', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
INSERT INTO public.job VALUES ('job_01M8EJWJQ5AY1VJQ1KVXK2MW4R', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1","Comment":""}', 'v1.dc3e05fa.HPcU2cYZ01tKpaBx1BDsgaJtBwZFjmhSKtUDshRwgNgT41IQaVqu8cjH63ZItzxhaOJW+aX20cEac9qrngH7', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795785902821537, 0, 0, 1, 1795604400000000, 1795604400000000, '{"from":"22:00","to":"06:00","zone":"Europe/Berlin"}');
INSERT INTO public.job_item VALUES ('job_01M8EJWJQ5AY1VJQ1KVXK2MW4R', 0, 'pf', 'v1.dc3e05fa.vgGZIAW8CRoIVS4naOK4Mo9YE06Z4NdltjnL2365QcdJGR6cumnEGAcmftzJOlurwN89nfnf+AQofhSqXATKmQurpw1PvHlqthoHlcY');
INSERT INTO public.live_settings VALUES ('dev_01M8EJWJQ7ZYG7A7VEWV4A1073', 'v1.dc3e05fa.v2qYf4OtD+KDOf5hWA7aDkxWYyWxUoCh4aoZ3s3j2MAPUQuC1unJvTqveyvA8oERp4GKQe7Z', 1795600800000000);
INSERT INTO public.login_link VALUES ('lnk_01M8EJWJQSTC373EX6Z34YZ08S', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'mem_01M8EJWJQRVCB3AHTEPK1X37NY', 'reset', 1795600800000000, 4951274400000000);
INSERT INTO public.member VALUES ('mem_01M8EJWJQRVCB3AHTEPK1X37NY', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'Ada', '{"l":"v"}', 1795785902840497, 1795785902840497, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8EJWJP39B4G2853KKER1GN4"]', false, 1795785902841205);
INSERT INTO public.member VALUES ('mem_01M8EJWJQT7K7F5S4YCCBP5VX8', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'Gone', 'null', 1795785902842756, 1795785902842756, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.member_login VALUES ('mem_01M8EJWJQRVCB3AHTEPK1X37NY', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.OC2LBcDeIxEqAG+9Z9PFz6VE5iiK1OX7YlYw1UIaI4RzvDsCjoLofFml9dmK1g', 'v1.dc3e05fa.EE8Ql+qSn6mOea+MfoH3nfln5EQC0x60kxxjNl0/uSUC7fp6prX7IrgkG38n', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
INSERT INTO public.member_session VALUES ('ses_01M8EJWJQSTC373EX6YZNA6WX7', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8EJWJQRVCB3AHTEPK1X37NY', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8EJWJPDSYMRM8PTE2E4352D', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('c802892abf068baa73e9f4b0bd9f9fd33c77c0b123bdd466de40837386e271d6', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8EJWJQ7ZYG7A7VEWV4A1073', 'v1.dc3e05fa.uYQeAfpCSGcZ1Ysx4crfpVN8Q7DZg2mlwZXyDwAeFM9iUrk+XgyVFZzbrjnqYzv4pg', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.pki_mark VALUES ('trust', 4);
INSERT INTO public.pki_mark VALUES ('revoked', 1);
INSERT INTO public.policy VALUES ('pol_01M8EJWJQ4CKAEPTPJS092KNTF', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'base', 5, 'sit_01M8EJWJP39B4G2853KKER1GN4', -1, 'v1.dc3e05fa.+FwUxSSbhrR1QaPAf5COWsWvEgVGGKSsK6kqCDQ9py2ttxm/F2p3FfMsYtuVcrcsmpveFHx2KbFU9Lp/qNx/yUjjVEGPHmZM9krNIAnwvTBoPuXCmIt+FSC7yB3kCqpnuzWhEObb45lDVYQX534AYFrt1dwBMDGkfGSWALZec/nvc4WYAV0mkoRPeZufrTq0/XBRkZORZgr5KtXPpxU', '{"l":"v"}', 1795785902820471, 1795785902821122, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 'pol_01M8EJWJQ4CKAEPTPJS092KNTF', 1, 'base', 5, 'sit_01M8EJWJP39B4G2853KKER1GN4', -2, 'v1.dc3e05fa.GEyt6VnOJ4b4+pOZniJuNbsjLx0diDcbeNE9XQtyXwnm0AkXzPCwYxS3RcycJH6d42b/COXdKkeVJ+oU5/YTJbUJOY1ok5nkwaHlCX0KY8OWLdE6QvUyDxnswfvIWW9pFkEImM9UxbqWV9thpacOvaL9sWerK7c2fq4oW1Tke864aEpZ6P/Ick9XuAzXsl9YuDuRDwcViOYqqMTJaBY', '{"l":"v"}', 1795785902820471, 1795785902820471, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 'pol_01M8EJWJQ4CKAEPTPJS092KNTF', 2, 'base', 5, 'sit_01M8EJWJP39B4G2853KKER1GN4', -1, 'v1.dc3e05fa.54zSHEvc2YUPhrsHpIyNz5Lyia5IGMW2Oc228vPn9Tc5qNigIc7urgMoR4lVFL7u1EontE2tl6zOdA5Eyclt4LqBmoXioYCk8vrV2fSt7oYTBsLdAkgQkFlHTuzK0eSYPADh0Qpda3xALeFCLXAIs1GkrcUhQfeFJ1d5JztYJMNJSIWAZ9Zj+/Kp+ZWaxuQ2EvtR+cNi8cxHPTdOG0E', '{"l":"v"}', 1795785902820471, 1795785902821122, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8EJWJP1V1PAQ412516Y5F6Q', 'acc_01M8EJWJNVZ991E993QH29E0JY', 'north', '{"l":"v"}', 1795785902785232, 1795785902785232, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.yrBPHrYqpP1BsdOE20aW1MigbfvkPWtEpR8iZ4J9Wrj93YsChCi3CU7O1qhkPTe9iQ', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8EJWJNHAQ1ZMDAQXHZTPJY8', 'ektykw5eodrf3ll57n6tc5qej4', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.MSiZtKzjz4WC87pBXsDQosz2bxgYUdO53FlqkNnH5krm5jeeLxCZJw', 1, 1795785902769565, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8EJWJNVZ991E993QH29E0JY', 'l7gaaxkbpgrr2o5smvra22scww', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.pWn6kYakAFqgAEyB7rH2J7LCfl9HaCrO5CmI4N8wLibR0qqfj087mGMd589cnOc', 1, 1795785902779958, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 'ffxx2th7c4xmr7gkmor3i73gch', true, '{"Enabled":false,"Sites":["sit_01M8EJWJP39B4G2853KKER1GN4"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.Bmbh50ON8ExsOPDk7QMxWvipmRNS7lNrb1InKXU65rDTeLDSOChwLAnUCrMaCac', 2, 1795785902792032, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.rHuQk0oNES69Ew3LnhwBTzRUYGUjbxLJ72Ew5LYar4qZhTxCLIcjBzFMAanulASBnrgasON7JMoEZ2bD5M52UA', 1795785902843505);
INSERT INTO public.road VALUES ('dev_01M8EJWJP9ABYAB3705138ZBJ9', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8EJWJQ7ZYG7A7VEWV4A1073', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 2, 'paused', '3 failed', 0, 1795785902801487, 1795785902801487, 1);
INSERT INTO public.room VALUES ('rom_01M8EJWJP5CV0DCCNYXGZX7NW1', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'Spree', 'sit_01M8EJWJP39B4G2853KKER1GN4', '3', 'huddle', 6, 'null', 1795785902789095, 1795785902789095, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8EJWJP74CCC3C6ZQ10F236H', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795785902791204, 1795785902791204, 1);
INSERT INTO public.site VALUES ('sit_01M8EJWJP39B4G2853KKER1GN4', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8EJWJP1V1PAQ412516Y5F6Q', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795785902787880, 1795785902787880, 1);
INSERT INTO public.token VALUES ('tok_01M8EJWJQV3MKP81736G8WM9GZ', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795785902843240, 0, '', '', '', 0);
INSERT INTO public.upload VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795785902819440);
INSERT INTO public.upload VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795785902820118);
INSERT INTO public.upload VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795785902820200);
INSERT INTO public.upload_chunk VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.n/rXq/5drdofWEvv7Se5endFG/2ajsCShjzzD7GYZ/+ESmC8HTd1jbyf8iG95ThbtId2tyBJJwYSIuL7ND1ps88OTxUm5QOIIlHEUJo');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.9h2L+FNroRNtu5p87a8kIn6OeKr+yhdfsagXIDJkVZW87NdJipOj/q9iF219');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.UteWwXZ5SEvYkPmoSZykLXtL3oAUKU3djB5ZAM/uVfLW+yqYs8OR59HyKM/9');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.TUb6Q6idROEwzP0ONb//FkZUYbb76LzM00e2FJOIBK1TLX+fSe/N1OEj5Qw');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8EJWJP6N86F606ESZ9M9J1J', 'acc_01M8EJWJNY02XPSW1AK34PKHCE', 'team', 'who works', 'null', 1795785902790334, 1795785902790334, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8EJWJNVZ991E993QH29E0JY', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
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
INSERT INTO public.visit_new VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO public.visit_new VALUES ('acc_01M8EJWJNVZ991E993QH29E0JY', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO public.visit_new VALUES ('acc_01M8EJWJNVZ991E993QH29E0JY', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO public.visit_new VALUES ('acc_01M8EJWJNVZ991E993QH29E0JY', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO public.visit_new VALUES ('acc_01M8EJWJNVZ991E993QH29E0JY', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
INSERT INTO public.visit_save VALUES ('acc_01M8EJWJNY02XPSW1AK34PKHCE', 1);
INSERT INTO public.visit_save VALUES ('acc_01M8EJWJNVZ991E993QH29E0JY', 30);
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 14, true);
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
ALTER TABLE ONLY public.capture
    ADD CONSTRAINT capture_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.capturing
    ADD CONSTRAINT capturing_pkey PRIMARY KEY (device);
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
CREATE INDEX capture_age ON public.capture USING btree (at);
CREATE INDEX capture_of ON public.capture USING btree (device, at, id);
CREATE INDEX capturing_of ON public.capturing USING btree (account, until_at);
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
ALTER TABLE ONLY public.capture
    ADD CONSTRAINT capture_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.capturing
    ADD CONSTRAINT capturing_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.capturing
    ADD CONSTRAINT capturing_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
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
