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
INSERT INTO public.account VALUES ('acc_01M8DKTDT4VVWMCKSG1CNCFBTP', NULL, 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/', 'operator', 'Operator', 'operator', 'standard', false, '98426276', 'null', 1795753326404217, 1795753326404217, 1);
INSERT INTO public.account VALUES ('acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/', 'north', '', 'provider', 'enterprise', false, '70588563', '{"tier":"gold"}', 1795753326433680, 1795753326433680, 1);
INSERT INTO public.account VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '50779761', 'null', 1795753326434560, 1795753326434560, 1);
INSERT INTO public.audit VALUES (1, 1795753326405284, 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/', 'system:system', 'first start', '', 'account.create', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '735870e7c507a08fdbada2ef4824e2847993da57d0b36cc4e102fce8998bdc2d', '');
INSERT INTO public.audit VALUES (2, 1795753326434291, 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', '{"license":"enterprise","name":"north","type":"provider"}', '735870e7c507a08fdbada2ef4824e2847993da57d0b36cc4e102fce8998bdc2d', 'e170444241a7b9111a990b29c9136e89c78be694bea214d3823e96d25b036397', '192.0.2.1');
INSERT INTO public.audit VALUES (3, 1795753326435077, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '{"license":"standard","name":"acme","type":"customer"}', 'e170444241a7b9111a990b29c9136e89c78be694bea214d3823e96d25b036397', 'de34672b691770d47f546d9748f397c992877e02c49f460ebfa8cb0f193bb5ed', '192.0.2.1');
INSERT INTO public.audit VALUES (4, 1795753326444271, 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8DKTDV3FC51KEYNEV29T2PB', '{"name":"north"}', 'de34672b691770d47f546d9748f397c992877e02c49f460ebfa8cb0f193bb5ed', '8d5e2d53561451a6b2a46c95d2e2fd57482f4d72ffacd12dfd7c48a3b9b22879', '192.0.2.1');
INSERT INTO public.audit VALUES (5, 1795753326481080, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', '{"name":"Berlin"}', '8d5e2d53561451a6b2a46c95d2e2fd57482f4d72ffacd12dfd7c48a3b9b22879', '38c6482e050bb9f625368a30618945c61786a25ebb0a30afe3d08e15d2ff9706', '192.0.2.1');
INSERT INTO public.audit VALUES (6, 1795753326481999, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8DKTDWHEW3DS0AWT5G80ERN', '{"name":"Spree"}', '38c6482e050bb9f625368a30618945c61786a25ebb0a30afe3d08e15d2ff9706', 'fb92d0ea3115caa15f22004e78d484cd4efff15125efd815b2176618f65c0975', '192.0.2.1');
INSERT INTO public.audit VALUES (7, 1795753326482411, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8DKTDWJ379P7E30ZFHGN1DX', '{"name":"sales"}', 'fb92d0ea3115caa15f22004e78d484cd4efff15125efd815b2176618f65c0975', 'a2599357a0d1c9b1ef90181475c216b28bc3d7818084bf2ce0f29d27d1bfb99d', '192.0.2.1');
INSERT INTO public.audit VALUES (8, 1795753326482979, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8DKTDWJ379P7E30ZGC8B8YR', '{"name":"ours"}', 'a2599357a0d1c9b1ef90181475c216b28bc3d7818084bf2ce0f29d27d1bfb99d', '5860a6e64842a56de58b196dc12e5d4f608771f71a2a232a629ffc580b61a6e5', '192.0.2.1');
INSERT INTO public.audit VALUES (9, 1795753326483372, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8DKTDWKJYDAQMVZRA49DBDJ', '{"name":"team"}', '5860a6e64842a56de58b196dc12e5d4f608771f71a2a232a629ffc580b61a6e5', '2c8e4aedcfcb774089e7aa352d5c01cb6b0d7737a3bb61d2daaafb24f123b2af', '192.0.2.1');
INSERT INTO public.audit VALUES (10, 1795753326498726, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8DKTDWKJYDAQMVZRAD7DAKV', '{"name":"Ana"}', '2c8e4aedcfcb774089e7aa352d5c01cb6b0d7737a3bb61d2daaafb24f123b2af', '446180ff0b86d2f814e9c37d985474e660604069a8f5ce2ee2284f9725e12a1b', '192.0.2.1');
INSERT INTO public.audit VALUES (11, 1795753326503703, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8DKTDX75YTP374WMGAQ2PHY', '{"name":"mine"}', '446180ff0b86d2f814e9c37d985474e660604069a8f5ce2ee2284f9725e12a1b', 'c191283f6269091632179ce6913f2f7f0e6e19e6228b56aa151421a7d1f3350c', '192.0.2.1');
INSERT INTO public.audit VALUES (12, 1795753326507361, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '{"autoSync.scope.sites":"none → sit_01M8DKTDVPQG7JTCRDFBV90HYN","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', 'c191283f6269091632179ce6913f2f7f0e6e19e6228b56aa151421a7d1f3350c', '394255c2dd586fc34ae5eff1a484fd4f5fa75ff130b77ce9c89d4130bf297bd2', '192.0.2.1');
INSERT INTO public.audit VALUES (13, 1795753326509432, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8DKTDXDCG7J349ESZHS6ARP', '{"mac":"0004f2fe0001","model":"VVX 450"}', '394255c2dd586fc34ae5eff1a484fd4f5fa75ff130b77ce9c89d4130bf297bd2', '0b796f4b3d45434bb1ad54b01ea0fd42a80380e6ab73d278e76b9d5743d2b6b0', '192.0.2.1');
INSERT INTO public.audit VALUES (14, 1795753326510015, 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8DKTDXDCG7J349ET180ZQFZ', '{"mac":"0004f2fe0002","model":"J179"}', '0b796f4b3d45434bb1ad54b01ea0fd42a80380e6ab73d278e76b9d5743d2b6b0', '60042195d9221ea6b4b2b1d654856f49d20751123dbc4f74a86fc1d4336b57bb', '192.0.2.1');
INSERT INTO public.audit VALUES (15, 1795753326511089, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8DKTDXF6HMQA7VQ47HBN1VM', '{"count":"1","mac":"64167f000003"}', '60042195d9221ea6b4b2b1d654856f49d20751123dbc4f74a86fc1d4336b57bb', '9a5310d246b85ff3fbd2bb2a0e1372c3cf949ccd8e56e0ac4905e9ae0f82f234', '');
INSERT INTO public.audit VALUES (16, 1795753326525188, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '{"generation":"2","reason":"3 failed"}', '9a5310d246b85ff3fbd2bb2a0e1372c3cf949ccd8e56e0ac4905e9ae0f82f234', '88351d50bf115d1ace1adb3ac883899d30d1e25f84d35e90022c81d4d81b5290', '192.0.2.1');
INSERT INTO public.audit VALUES (17, 1795753326603090, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8DKTE0A8BFP9RWBNNBC7HMY', '{"level":"site","name":"base","settings":"2"}', '88351d50bf115d1ace1adb3ac883899d30d1e25f84d35e90022c81d4d81b5290', '68b89a3ec3292e028cabc2c169a0c9b26be60d2243afe8a72912c581050c6616', '192.0.2.1');
INSERT INTO public.audit VALUES (18, 1795753326603402, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8DKTE0A8BFP9RWBNNBC7HMY', '{"priority":"lowest → low"}', '68b89a3ec3292e028cabc2c169a0c9b26be60d2243afe8a72912c581050c6616', '6e968e0b1fe687ee2fb9c1fbbd5b8e3826d31dd8322c895a8d87cb471c042b8d', '192.0.2.1');
INSERT INTO public.audit VALUES (19, 1795753326612094, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8DKTE0G3CG4TBVVBKEFXY1V', '{"dryRun":"on","items":"2","kind":"import","startAt":"2026-11-25T11:00:00Z","title":"Import phones.csv","window":"22:00–06:00 Europe/Berlin"}', '6e968e0b1fe687ee2fb9c1fbbd5b8e3826d31dd8322c895a8d87cb471c042b8d', 'f35cd800bd420cc79fd0ceebf341a8fcf06a7838366f532d9e5ad754534a93e1', '192.0.2.1');
INSERT INTO public.audit VALUES (20, 1795753326615347, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'f35cd800bd420cc79fd0ceebf341a8fcf06a7838366f532d9e5ad754534a93e1', 'fde1de8e1e713395650766ccfeea363e323997eff6bc2313522a6b0b366893fa', '192.0.2.1');
INSERT INTO public.audit VALUES (21, 1795753326618086, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8DKTE0RNW31NS5PQWH19WRA', '{"name":"cellar","site":"sit_01M8DKTDVPQG7JTCRDFBV90HYN"}', 'fde1de8e1e713395650766ccfeea363e323997eff6bc2313522a6b0b366893fa', '2a32d15e3aeb4a4e2c4e3654ae7d7bec8e34d8f92af61d2119d5cd70e609c862', '192.0.2.1');
INSERT INTO public.audit VALUES (22, 1795753326622376, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8DKTE0RNW31NS5PQWH19WRA', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '2a32d15e3aeb4a4e2c4e3654ae7d7bec8e34d8f92af61d2119d5cd70e609c862', 'db578d489e09fc1477588fa7340c8c75d89f1d9bb930ca2b29be74345dcf29a5', '');
INSERT INTO public.audit VALUES (23, 1795753326628396, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8DKTE0RNW31NS5PQWH19WRA', '{"certificate":"ab","mac":"0004f2fe0009"}', 'db578d489e09fc1477588fa7340c8c75d89f1d9bb930ca2b29be74345dcf29a5', '0fd2395c57ed53a587f0537816629bf19da3ef4903240ccaac246ee2c0ad3370', '192.0.2.1');
INSERT INTO public.audit VALUES (24, 1795753326629053, 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8DKTE142SC534GQQJ5WX2FG', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '0fd2395c57ed53a587f0537816629bf19da3ef4903240ccaac246ee2c0ad3370', 'bf4172837127f3fcb0b0d1542441ded43b9bc552c7011ba8ece3014d192e1dd1', '192.0.2.1');
INSERT INTO public.audit VALUES (25, 1795753326629702, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '{"rule":"none → latest","rule sit_01M8DKTDVPQG7JTCRDFBV90HYN":"none → latest, also down","rule sit_01M8DKTDVPQG7JTCRDFBV90HYN J179":"none → 4.1.3.0.6"}', 'bf4172837127f3fcb0b0d1542441ded43b9bc552c7011ba8ece3014d192e1dd1', '8a7d80c862f8e852a99c9a5b37315217c76f93896f22a7be839faaf7fd5030da', '192.0.2.1');
INSERT INTO public.audit VALUES (26, 1795753326630539, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8DKTE1633PTKVSSW3CJTRJJ', '{"name":"code"}', '8a7d80c862f8e852a99c9a5b37315217c76f93896f22a7be839faaf7fd5030da', '15018eeb15254beb3a7b503b5e1f190baf1b26ad01d8453c5e0d5c3e5e8e2144', '192.0.2.1');
INSERT INTO public.audit VALUES (27, 1795753326631735, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8DKTE174XW03MG6XBC8B4RY', '{"code":"cod_01M8DKTE1633PTKVSSW3CJTRJJ","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '15018eeb15254beb3a7b503b5e1f190baf1b26ad01d8453c5e0d5c3e5e8e2144', 'ee39915a27465331a4bf366ebfee7f723a9cf365bfaa18dc6a8fbe897eac5578', '');
INSERT INTO public.audit VALUES (28, 1795753326633323, 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8DKTE19TZ9G0H9TAE9E2HW1', '{"name":"maker"}', 'ee39915a27465331a4bf366ebfee7f723a9cf365bfaa18dc6a8fbe897eac5578', 'd2eee25af0170c0e96fee4a0853738ef67f22e93c47867e0d7ebe72db6c3c111', '192.0.2.1');
INSERT INTO public.audit VALUES (29, 1795753326633685, 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8DKTE19TZ9G0H9TAEY7WB23', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', 'd2eee25af0170c0e96fee4a0853738ef67f22e93c47867e0d7ebe72db6c3c111', 'f57285b55b956b4b1e49765a0f8650342e7212acfefd91bcbd99fa3643cb4fb5', '192.0.2.1');
INSERT INTO public.audit VALUES (30, 1795753326634232, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8DKTE1A25YFM0TMSP4D5R62', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', 'f57285b55b956b4b1e49765a0f8650342e7212acfefd91bcbd99fa3643cb4fb5', 'd19bc86b23f1640d8f78af00d25735ee9df8252a341c65031160e14fdde7fbd6', '192.0.2.1');
INSERT INTO public.audit VALUES (31, 1795753326634666, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8DKTE1A25YFM0TMSP4D5R62', '{"generation":"2"}', 'd19bc86b23f1640d8f78af00d25735ee9df8252a341c65031160e14fdde7fbd6', 'd6268a3ad9ca47e1a3b5d1efd9869a1196c2a00ae03207830f0af96314e37bc8', '192.0.2.1');
INSERT INTO public.audit VALUES (32, 1795753326635143, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', 'd6268a3ad9ca47e1a3b5d1efd9869a1196c2a00ae03207830f0af96314e37bc8', 'fb06b646e56a395730269f5ad5b88a03c637ff926cf596cc79c2afcbf89324a6', '192.0.2.1');
INSERT INTO public.audit VALUES (33, 1795753326635610, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', '{"mac":"00e0dbfe0004"}', 'fb06b646e56a395730269f5ad5b88a03c637ff926cf596cc79c2afcbf89324a6', 'f041ad7868ca50cfc38ebb13b21eedc6f69afbd7bfe97183730c116565f7b5ba', '192.0.2.1');
INSERT INTO public.audit VALUES (34, 1795753326637223, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8DKTE0PCQT7WX4EK2Q30Z6X","mac":"00e0dbfe0004","reason":"superseded"}', 'f041ad7868ca50cfc38ebb13b21eedc6f69afbd7bfe97183730c116565f7b5ba', 'c805694d0a920b945077e65ebe98fd03b6d5b83ad94846c08aab9358802a227a', '192.0.2.1');
INSERT INTO public.audit VALUES (35, 1795753326637744, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', 'c805694d0a920b945077e65ebe98fd03b6d5b83ad94846c08aab9358802a227a', '92725d5dc563335bb12c55e6594490307e332c71df9c2f42f2ed5a3bd6fe826e', '192.0.2.1');
INSERT INTO public.audit VALUES (36, 1795753326638339, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8DKTE1ENXZC9EDTQEPCGQBF', '{"name":"Ada"}', '92725d5dc563335bb12c55e6594490307e332c71df9c2f42f2ed5a3bd6fe826e', '1dbc12af4c0322400f4458e8344da5f155daa32ff41a1b6f806920b539453268', '192.0.2.1');
INSERT INTO public.audit VALUES (37, 1795753326645211, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8DKTE1ENXZC9EDTQEPCGQBF', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '1dbc12af4c0322400f4458e8344da5f155daa32ff41a1b6f806920b539453268', 'aa9b8572a0175e5ac51973e3a715fb536497e8c17e7c1079415de8d9b6c9d747', '192.0.2.1');
INSERT INTO public.audit VALUES (38, 1795753326645987, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8DKTE1N0V89D1XYV62A9QT7', '{"address":"192.0.2.1","how":"password","member":"mem_01M8DKTE1ENXZC9EDTQEPCGQBF"}', 'aa9b8572a0175e5ac51973e3a715fb536497e8c17e7c1079415de8d9b6c9d747', '0bd51d2670b1e2a8759912f054509114b0bfd26c85a321e25b828b2419672866', '192.0.2.1');
INSERT INTO public.audit VALUES (39, 1795753326647213, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8DKTE1QH9HJVT5ZJCWQGRDT', '{"kind":"reset","member":"mem_01M8DKTE1ENXZC9EDTQEPCGQBF"}', '0bd51d2670b1e2a8759912f054509114b0bfd26c85a321e25b828b2419672866', '177ff5cf14643109591f5fc35899ace8d1eb336bb1369b2bea13fdce4fd0c720', '192.0.2.1');
INSERT INTO public.audit VALUES (40, 1795753326647567, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8DKTE1QH9HJVT5ZJFBG32V0', '{"name":"Gone"}', '177ff5cf14643109591f5fc35899ace8d1eb336bb1369b2bea13fdce4fd0c720', '31fa890eff262120aaa45836daed575824306dcaaa6bf839064e17d726b0bbb9', '192.0.2.1');
INSERT INTO public.audit VALUES (41, 1795753326650633, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP/acc_01M8DKTDV1PVX90VZJQ77ASSW6/acc_01M8DKTDV291YQPB4N1ZJ7Q753/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8DKTE1QH9HJVT5ZJK0VYE7X', '{"name":"ci","rights":"[\"read\"]"}', '31fa890eff262120aaa45836daed575824306dcaaa6bf839064e17d726b0bbb9', '99e0bee021236307688955c27c88d16e2847204653239afd336035c763efee43', '192.0.2.1');
INSERT INTO public.authority VALUES ('ca_01M8DKTE1A25YFM0TMSP4D5R62', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'devices', '{"l":"v"}', 1795753326634013, 1795753326634650, 2, 'rsa-2048', 7776000, 70, true, true, true);
INSERT INTO public.blocked_key VALUES ('blk_01M8DKTE19TZ9G0H9TAEY7WB23', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP', 'copied maker', 'null', 1795753326633550, 1795753326633550, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
INSERT INTO public.bundle VALUES ('sit_01M8DKTDVPQG7JTCRDFBV90HYN', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 1795753326637511, 1795753326637511, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8DKTDVPQG7JTCRDFBV90HYN', 'settings.txt', 'v1.dc3e05fa.tcCskmV8rf1ry0hwLEsn+ahoJ5P0eaRVAgStENpmottwfw72PqnKRmRvr2bebZfUa4iiVGbKSU9u0j7dXyjT9O4');
INSERT INTO public.ca_generation VALUES ('ca_01M8DKTE1A25YFM0TMSP4D5R62', 1, 'current', true, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.0ULTs3GtAmVoMpbMOHIfI9Q62s0NM5VT2HbevxDkB7xHazLNkmGXXs5ArN0', 'BA==', 'v1.dc3e05fa.4kboQYSnghXtqmZ0Du2zha1fCRHvDLpqSMXR1pGkynLQzD1QHsXFzML7k20', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO public.ca_generation VALUES ('ca_01M8DKTE1A25YFM0TMSP4D5R62', 2, 'next', false, 'BQ==', '', 'v1.dc3e05fa.31TDsR86erefLP0RlVHmCEn/AzQP7Wl2PvFAVRR3jg4LqP26JvmFRxywwm0i', 'Bg==', 'v1.dc3e05fa.nHLPOir6Zua+AD7g8oWbu6uCpr/xrWGLkNbHakmZxvZHs6KlgMOFQymXBD1W', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
INSERT INTO public.certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8DKTE1A25YFM0TMSP4D5R62', 1, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO public.certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8DKTE1A25YFM0TMSP4D5R62', 1, 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
INSERT INTO public.channel_key VALUES ('dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8DKTDT4VVWMCKSG1CNCFBTP', 1, '5cw1u7Zgrw4UaZRQ2W8n0w9r', 'v1.dc3e05fa.1t7U2Pl+XeR1YpaYUcB+2vEzxRQxyarZHb+RGo2mO7XiANEcFftjnQb3bqHdVoZFdyj5vgNreZTNYfm3', 1795753326404217, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8DKTDV1PVX90VZJQ77ASSW6', 1, 'north', 'v1.dc3e05fa.PVKCElAg7oJnJBUHMckc6DpjlFDY3TvkgjsEH1qKmyH73qu+S2xRzMjsfC4k3I8', 1795753326433680, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 1, 'acme', 'v1.dc3e05fa.LqHtCSHTn4prQWBDUUy1fSJYlJcAKpTLOAzHKqBWg4hWcNZnjW8ScVf6Ow', 1795753326434560, 'filler', 1796358126507198, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 2, 'acme', 'v1.dc3e05fa.F9MGmdytRaonZY7WwO6054fWdg+FZkZWBQlm7P3IjUsvHOiC+n2BUYkUkw', 1795753326507198, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8DKTDXDCG7J349ESZHS6ARP', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', 'rom_01M8DKTDWHEW3DS0AWT5G80ERN', '["grp_01M8DKTDWJ379P7E30ZFHGN1DX"]', 'usr_01M8DKTDWKJYDAQMVZRAD7DAKV', 'include', true, '{"floor":"3"}', 1795753326509187, 1795753326509187, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8DKTDXDCG7J349ET180ZQFZ', 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795753326509906, 1795753326509906, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8DKTDXF6HMQA7VQ47HBN1VM', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795753326510528, 1795753326510528, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795753326614953, 1795753326614953, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO public.device VALUES ('dev_01M8DKTE174XW03MG6XBC8B4RY', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', '', '', '', '', false, 'null', 1795753326631134, 1795753326631539, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8DKTDV3FC51KEYNEV29T2PB', 1, 1);
INSERT INTO public.device_group VALUES ('grp_01M8DKTDWJ379P7E30ZFHGN1DX', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'sales', 'who sells', '', 'null', 1795753326482222, 1795753326482222, 1);
INSERT INTO public.device_group VALUES ('grp_01M8DKTDWJ379P7E30ZGC8B8YR', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'ours', '', 'model = "VVX 450"', 'null', 1795753326482772, 1795753326482772, 1);
INSERT INTO public.device_token VALUES ('dev_01M8DKTE174XW03MG6XBC8B4RY', 'seed', 1795600800000000);
INSERT INTO public.device_trouble VALUES ('dev_01M8DKTDXDCG7J349ESZHS6ARP', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
INSERT INTO public.device_user VALUES ('usr_01M8DKTDWKJYDAQMVZRAD7DAKV', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'Ana', 'ana@example.org', '["dug_01M8DKTDWKJYDAQMVZRA49DBDJ"]', 'null', 1795753326483629, 1795753326483629, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8DKTE1633PTKVSSW3CJTRJJ', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'code', '{"l":"v"}', 1795753326630404, 1795753326630404, 1, 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', 'numeric12', 'c878e549d72418faabef497c63fc06cd33a77da9b36eaaa69e2b57eba7737c2a', 'v1.dc3e05fa.n531Ebt9OrL/VEpXs7wkqGLhPav4jZHei/iNcJnm70JaSYwjSp4t+Q', 4635741600000000, 3, 1);
INSERT INTO public.factory_root VALUES ('fct_01M8DKTE19TZ9G0H9TAE9E2HW1', 'acc_01M8DKTDT4VVWMCKSG1CNCFBTP', 'maker', 'null', 1795753326633039, 1795753326633039, 1, '-----BEGIN CERTIFICATE-----
MIIBSzCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAExZnuPamPypTn1tCt
fcN8UyIslYJha3lHHAnquG+RGVTDy3dos496vnOka7Pao6CrzxEOCEKRv7Q+1VLu
a+Qt/KMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUrAnfgAJgWHSZyY6Y
jUa382Q1CWYwCgYIKoZIzj0EAwIDSQAwRgIhAIVe8E4vLzOv1W5QDRIA4WqCZ8FZ
y6BUZ8Qnqf6eDgcWAiEAwcxJY126BHxQ1ymsNS6BtrRvM1USVJJcfIF604AsmsU=
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', false, false);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8DKTE142SC534GQQJ5WX2FG');
INSERT INTO public.firmware_pin VALUES ('dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8DKTE142SC534GQQJ5WX2FG', 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'J179 4.1', '{"l":"v"}', 1795753326628800, 1795753326628800, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '', 'stable', '2026-02-28');
INSERT INTO public.firmware_rules VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '[{"value":"latest","down":false},{"site":"sit_01M8DKTDVPQG7JTCRDFBV90HYN","model":"J179","value":"4.1.3.0.6","down":false},{"site":"sit_01M8DKTDVPQG7JTCRDFBV90HYN","value":"latest","down":true}]', 1795753326629596, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8DKTE0RNW31NS5PQWH19WRA', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.OSYs5/6UX5eWXlD/DpQpshmPx228uqVUWhA0eLiJxcpqL4Noi8J6mFeYzi4tscUSYKTnLh09A5NBnBELAsLON9SB/1gD7HYj82fjydzwGOyZL68vNw5uaOaG5x2kT2qLotteGccFwx8fubFjkWraoAF0j5RBesz1XB5Xp1LzXEBovXg3LmnisV4AhGiduL7RRRzZ/tKFtnAUVe1A', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8DKTE0RNW31NS5PQWH19WRA', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'cellar', 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', '{"l":"v"}', 'v1.dc3e05fa.OcNfOY5grwzjnZt7CMgdv6G4df2HjENdQAYSCkP/Lbt1gD/EB9I11vEa4mP6c0Gr7GNhWtEbF46cMqkDd3bw57JK9FkHG9gbN4eTI2014Jdit16AmtHUAL/nt6K3X7TgmE1VBmH2YnsB+LjzQHu2pxA3yTTi6CmR+txUNqpQXvjg6kPL1qJ/J1T3ec08EYnHX2WiBmZrJEh0vg', 1795753326616374, 1795753326616374, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-27 04:22:19.23602');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-27 04:22:19.286997');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-27 04:22:19.49614');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-27 04:22:19.515686');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-27 04:22:19.532659');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-27 04:22:19.543527');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-27 04:22:19.563864');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-27 04:22:19.625547');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-27 04:22:19.696996');
INSERT INTO public.goose_db_version VALUES (10, 9, true, '2026-11-27 04:22:19.704822');
INSERT INTO public.goose_db_version VALUES (11, 10, true, '2026-11-27 04:22:19.723151');
INSERT INTO public.goose_db_version VALUES (12, 11, true, '2026-11-27 04:22:19.735199');
INSERT INTO public.identity VALUES ('dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', false, 'ca_01M8DKTE1A25YFM0TMSP4D5R62', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
INSERT INTO public.job VALUES ('job_01M8DKTE0G3CG4TBVVBKEFXY1V', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8DKTDT4VVWMCKSG1CNCFBTP","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1"}', 'v1.dc3e05fa.2+RlUBPCifGHgBqrn9MBE5kaMoZuVB9GDqMahO0HqTsvCOlsn6IamdjUwRx5rd5fgdNhY6NiveYCOMj485AS', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795753326608117, 0, 0, 1, 1795604400000000, 1795604400000000, '{"from":"22:00","to":"06:00","zone":"Europe/Berlin"}');
INSERT INTO public.job_item VALUES ('job_01M8DKTE0G3CG4TBVVBKEFXY1V', 0, 'pf', 'v1.dc3e05fa.sguXz9EcMJHj3jkoAEzhp5sd93X8lyCQH9LYRWS0Ie9dipq6Y6ZCJczgwFqGR04HZTd0qVenoISVlTRJ8vAV4/q26z4HpDA9jg+pt7U');
INSERT INTO public.live_settings VALUES ('dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', 'v1.dc3e05fa.KnN/VA464+PBKpGb83k3wAeez5sXy7gUMCHKRoh4J+52rOdcCD8JGNJp/xxSmVxLr2szOlRb', 1795600800000000);
INSERT INTO public.login_link VALUES ('lnk_01M8DKTE1QH9HJVT5ZJCWQGRDT', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'mem_01M8DKTE1ENXZC9EDTQEPCGQBF', 'reset', 1795600800000000, 4951274400000000);
INSERT INTO public.member VALUES ('mem_01M8DKTE1ENXZC9EDTQEPCGQBF', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'Ada', '{"l":"v"}', 1795753326638192, 1795753326638192, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8DKTDVPQG7JTCRDFBV90HYN"]', false, 1795753326645708);
INSERT INTO public.member VALUES ('mem_01M8DKTE1QH9HJVT5ZJFBG32V0', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'Gone', 'null', 1795753326647438, 1795753326647438, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.member_login VALUES ('mem_01M8DKTE1ENXZC9EDTQEPCGQBF', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.MjHGqKStNM3K2WqwW35iCmffHg0arR8BPB/iaUmX2e8PjwI9YJGUYcpeG0FzGA', 'v1.dc3e05fa.z6v6pPORritEUFfOS3M74REtVEuUiHV6TZmuzl8ZGWghaRZtwjLffx0A7vxd', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
INSERT INTO public.member_session VALUES ('ses_01M8DKTE1N0V89D1XYV62A9QT7', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8DKTE1ENXZC9EDTQEPCGQBF', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8DKTDXF6HMQA7VQ47HBN1VM', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('8deb827392710ca863f4a03d33f16d9588e6867173db1fc3557d7e4816516968', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', 'v1.dc3e05fa.QhAKJ2eC1j5QBdEXoi/TLqnCBrllt9W8Ozpx2WHoTYecuAN792+2lmhJD6y2ZqDqJQ', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.pki_mark VALUES ('trust', 4);
INSERT INTO public.pki_mark VALUES ('revoked', 1);
INSERT INTO public.policy VALUES ('pol_01M8DKTE0A8BFP9RWBNNBC7HMY', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'base', 5, 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', -1, 'v1.dc3e05fa.7cTsMB+l/iq6fDwbQUuN0+tUwM8rpYxJkyYOK9cpsP8HmhCurb1/XHyV3tadeoDvdP9Sd747+qP3WtDm5eoHfyFXDx2ru2x8ZtxM75bq8tX2ioneA6LpnNs1J3UhrBQcYpZrHf1AS+LctkQtlZMsrK9uosZ6jV6Ya2MEjdnDqFSbH0eQYJJ1paJ81qXLpytTI36oeduaeDTbXwWcjSA', '{"l":"v"}', 1795753326602960, 1795753326603346, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'pol_01M8DKTE0A8BFP9RWBNNBC7HMY', 1, 'base', 5, 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', -2, 'v1.dc3e05fa.HU+OpXRKy6CkJuZPOppbv7tDrkwi7GOWgh0GM64ZrJWnoGW4bl3wuL4mo0NJQYrl1DYZwbR/cCs/AM/OR+PaIpdOqw2TNbcRmxtRjjwdKShVXt92pOg1S/tDRdDYppCqDZzrWqsPYAG6JMvSRcWlngiKjsH7acPiZ9zzDb7Z+UASJXBS/biWDuGbL4zKoNpcEPUQfc/vxL1Mq8cE6c4', '{"l":"v"}', 1795753326602960, 1795753326602960, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'pol_01M8DKTE0A8BFP9RWBNNBC7HMY', 2, 'base', 5, 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', -1, 'v1.dc3e05fa.iJeb9k2U3kLrHNPVuZHhFCQHZ8uDKiwVlT/ZmdoRGdAUhKJ7BDux1g81fmW4tgZZJMUwfr/4c0rWnyiidM+Mh4Ti4lEpqnc979MAyWsWItAXfu9cFy2vm1WnH3tLiCUa1mvSE5ki/I19z4ddh/PeitiH27r28g+ge85oQ3q6RsoSQMa6xQQCv2YAQse5eQ/Oi3NB/W+t3pnBHIplqrg', '{"l":"v"}', 1795753326602960, 1795753326603346, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8DKTDV3FC51KEYNEV29T2PB', 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'north', '{"l":"v"}', 1795753326435683, 1795753326435683, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.O85cFixvftRdLNqGfLywWF9nTt9qNe6quy0/ra1OgIjm2jpBy6EcTUhXLIXZEEvu0A', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8DKTDT4VVWMCKSG1CNCFBTP', 'tj5qogt6ptqwqjk7i2uo3qdcfu', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.A0l3OBbW7qFnF+v0d7j7FNpJkjgB+S5WiKKc1tCZcaZPAtKGSwl3EQ', 1, 1795753326404217, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8DKTDV1PVX90VZJQ77ASSW6', 'z3bjbjf3x7e5tqpwm76mjct5jw', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.m0U6yjlLSF1Yq4pFT7x8xmIWS3J3h8XTQZHxaK21JO8DIwksus2/+LsfkNV6uA0', 1, 1795753326433680, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'lmcfs6xp46cjn7qvshzr4adsvg', true, '{"Enabled":false,"Sites":["sit_01M8DKTDVPQG7JTCRDFBV90HYN"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.FHv3NqqLpN30tBi4rO8DLRqoZWaGLBxwPNPd2ZCerXBFeO+ftwCmNJoaX0FLEr4', 2, 1795753326507198, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.gn5tNVLfbgpDJDp1kQsjrOtnIx3tENYG6AoVz5tR/h4kmawk7mg/zYlM9vUGBrqc0GUJIKtVr7CCAzyNTgvGhQ', 1795753326650799);
INSERT INTO public.road VALUES ('dev_01M8DKTDXDCG7J349ESZHS6ARP', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8DKTE0PCQT7WX4EK2Q30Z6X', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 2, 'paused', '3 failed', 0, 1795753326525025, 1795753326525025, 1);
INSERT INTO public.room VALUES ('rom_01M8DKTDWHEW3DS0AWT5G80ERN', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'Spree', 'sit_01M8DKTDVPQG7JTCRDFBV90HYN', '3', 'huddle', 6, 'null', 1795753326481490, 1795753326481490, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8DKTDX75YTP374WMGAQ2PHY', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795753326503484, 1795753326503484, 1);
INSERT INTO public.site VALUES ('sit_01M8DKTDVPQG7JTCRDFBV90HYN', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8DKTDV3FC51KEYNEV29T2PB', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795753326454814, 1795753326454814, 1);
INSERT INTO public.token VALUES ('tok_01M8DKTE1QH9HJVT5ZJK0VYE7X', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795753326647730, 0, '', '', '', 0);
INSERT INTO public.upload VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795753326601884);
INSERT INTO public.upload VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795753326602564);
INSERT INTO public.upload VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795753326602623);
INSERT INTO public.upload_chunk VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.1rKiJm8wp21UjqjVzeJEmHFWeoreB0ClsRhGKUSXFHK3YtN01kVviZ4CKtsITMP3uReJ9dqikbj5602OnV6b3E9USZtjWQHnjQy/NgE');
INSERT INTO public.upload_chunk VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.NlvObeGhUQehOGyBIjoa+99r0eL3R8rwFlROktzqK6a9Q+TCVom1aZuBked6');
INSERT INTO public.upload_chunk VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.E1laq3B68snMfzBvkFyCqxC4c72rkz9Dp8aJHEXiGc9dIzS3yWAHTJ20uYx5');
INSERT INTO public.upload_chunk VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.GVq3LiuPCM3s5neyy8KeAw6DIMZwNR72WpKFQfQoeUywh4jbMoN5AN5Ed9M');
INSERT INTO public.upload_chunk VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8DKTDWKJYDAQMVZRA49DBDJ', 'acc_01M8DKTDV291YQPB4N1ZJ7Q753', 'team', 'who works', 'null', 1795753326483307, 1795753326483307, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8DKTDV1PVX90VZJQ77ASSW6', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
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
INSERT INTO public.visit_new VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO public.visit_new VALUES ('acc_01M8DKTDV1PVX90VZJQ77ASSW6', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO public.visit_new VALUES ('acc_01M8DKTDV1PVX90VZJQ77ASSW6', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO public.visit_new VALUES ('acc_01M8DKTDV1PVX90VZJQ77ASSW6', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO public.visit_new VALUES ('acc_01M8DKTDV1PVX90VZJQ77ASSW6', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
INSERT INTO public.visit_save VALUES ('acc_01M8DKTDV291YQPB4N1ZJ7Q753', 1);
INSERT INTO public.visit_save VALUES ('acc_01M8DKTDV1PVX90VZJQ77ASSW6', 30);
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 12, true);
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
