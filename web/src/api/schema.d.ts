// Made by `make portal-types` from the document that the server serves; do not edit.
// document: d998b72fd7ca3ff04d7fc82754b97781bf67c1355876a9af0eeae350d4dc0366
export interface paths {
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your account and all beneath it
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Create an account
         * @description Needs the right `admin`, or a role with the power `accounts`.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an account
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        /**
         * Delete an account with its devices, policies and credentials
         * @description Needs the right `admin`, or a role with the power `account`.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description Needs the right `admin`, or a role with the power `account`.
         */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/accounts/{account}/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's API tokens
         * @description Needs the right `admin`, or a role with the power `members`.
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Create an API token; its text is in this answer only
         * @description Needs the right `admin`, or a role with the power `members`.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/api-tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API token
         * @description Needs the right `admin`, or a role with the power `members`.
         */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/blocked-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's blocked keys
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listBlockedKeys"];
        put?: never;
        /**
         * Create a blocked key
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["createBlockedKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/blocked-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a blocked key
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getAccountBlockedKey"];
        /**
         * Replace a blocked key
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceAccountBlockedKey"];
        post?: never;
        /**
         * Delete a blocked key
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteAccountBlockedKey"];
        options?: never;
        head?: never;
        /**
         * Change a blocked key
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateAccountBlockedKey"];
        trace?: never;
    };
    "/accounts/{account}/certificate-authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's certificate authorities
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listCertificateAuthorities"];
        put?: never;
        /**
         * Create a certificate authority
         * @description Needs the right `write`, or a role with the power `provision`.
         */
        post: operations["createCertificateAuthority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/certificate-authorities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a certificate authority
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getAccountCertificateAuthority"];
        /**
         * Replace a certificate authority
         * @description Needs the right `write`, or a role with the power `provision`.
         */
        put: operations["replaceAccountCertificateAuthority"];
        post?: never;
        /**
         * Delete a certificate authority
         * @description Needs the right `write`, or a role with the power `provision`.
         */
        delete: operations["deleteAccountCertificateAuthority"];
        options?: never;
        head?: never;
        /**
         * Change a certificate authority
         * @description Needs the right `write`, or a role with the power `provision`.
         */
        patch: operations["updateAccountCertificateAuthority"];
        trace?: never;
    };
    "/accounts/{account}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the certificates that an account's devices were issued
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/device-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's device groups
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listDeviceGroups"];
        put?: never;
        /**
         * Create a device group
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["createDeviceGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/device-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a device group
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getAccountDeviceGroup"];
        /**
         * Replace a device group
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceAccountDeviceGroup"];
        post?: never;
        /**
         * Delete a device group
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteAccountDeviceGroup"];
        options?: never;
        head?: never;
        /**
         * Change a device group
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateAccountDeviceGroup"];
        trace?: never;
    };
    "/accounts/{account}/device-user-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's device user groups
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listDeviceUserGroups"];
        put?: never;
        /**
         * Create a device user group
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["createDeviceUserGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/device-user-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a device user group
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getAccountDeviceUserGroup"];
        /**
         * Replace a device user group
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceAccountDeviceUserGroup"];
        post?: never;
        /**
         * Delete a device user group
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteAccountDeviceUserGroup"];
        options?: never;
        head?: never;
        /**
         * Change a device user group
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateAccountDeviceUserGroup"];
        trace?: never;
    };
    "/accounts/{account}/device-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's device users
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listDeviceUsers"];
        put?: never;
        /**
         * Create a device user
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["createDeviceUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/device-users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a device user
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getAccountDeviceUser"];
        /**
         * Replace a device user
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceAccountDeviceUser"];
        post?: never;
        /**
         * Delete a device user
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteAccountDeviceUser"];
        options?: never;
        head?: never;
        /**
         * Change a device user
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateAccountDeviceUser"];
        trace?: never;
    };
    "/accounts/{account}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's devices
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listDevices"];
        put?: never;
        /**
         * Add a device
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["createDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/devices:bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do one thing to many devices, as a job
         * @description Needs the right `write`, or a role with the power `support`.
         */
        post: operations["bulkDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/devices:export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the inventory, or devices with their own settings, as a table
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["exportDevices"];
        put?: never;
        /**
         * Export devices that are named by id, as a table; one that is not there is left out
         * @description Needs the right `read`, or a role with the power `see`.
         */
        post: operations["exportChosenDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/devices:pair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Onboard the device that shows a PIN
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["pairDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/enrollment-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's enrollment codes
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listEnrollmentCodes"];
        put?: never;
        /**
         * Create a enrollment code
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["createEnrollmentCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/enrollment-codes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a enrollment code
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getAccountEnrollmentCode"];
        /**
         * Replace a enrollment code
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceAccountEnrollmentCode"];
        post?: never;
        /**
         * Delete a enrollment code
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteAccountEnrollmentCode"];
        options?: never;
        head?: never;
        /**
         * Change a enrollment code
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateAccountEnrollmentCode"];
        trace?: never;
    };
    "/accounts/{account}/factory-roots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's factory roots
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listFactoryRoots"];
        put?: never;
        /**
         * Create a factory root
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["createFactoryRoot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/factory-roots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a factory root
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getAccountFactoryRoot"];
        /**
         * Replace a factory root
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceAccountFactoryRoot"];
        post?: never;
        /**
         * Delete a factory root
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteAccountFactoryRoot"];
        options?: never;
        head?: never;
        /**
         * Change a factory root
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateAccountFactoryRoot"];
        trace?: never;
    };
    "/accounts/{account}/firmware/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count an account's devices by model, and by what they run and should run
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getFirmwareOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/firmware/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the firmware releases that an account and those above it have
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listFirmwareReleases"];
        put?: never;
        /**
         * Upload a firmware release: an image, or a zip as its vendor ships it
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["uploadFirmware"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/firmware/releases/{release}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a firmware release
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getFirmwareRelease"];
        put?: never;
        post?: never;
        /**
         * Delete a firmware release that no rule and no upgrade names
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteFirmwareRelease"];
        options?: never;
        head?: never;
        /**
         * Change name, notes, channel, day and labels of a firmware release, or mark it as bad
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateFirmwareRelease"];
        trace?: never;
    };
    "/accounts/{account}/firmware/releases:fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch a firmware release from another server, in place of uploading it; the answer comes when it is here, after 15 minutes at most
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["fetchFirmware"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/firmware/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show which releases an account's devices run, by site and model
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getFirmwareRules"];
        /**
         * Say which releases an account's devices run, by site and model
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceFirmwareRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/firmware/upgrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring devices to a release in waves, as a job
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["upgradeFirmware"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/gateways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's gateways
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listGateways"];
        put?: never;
        /**
         * Create a gateway
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["createGateway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/gateways/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a gateway
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getAccountGateway"];
        /**
         * Replace a gateway
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceAccountGateway"];
        post?: never;
        /**
         * Delete a gateway
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteAccountGateway"];
        options?: never;
        head?: never;
        /**
         * Change a gateway
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateAccountGateway"];
        trace?: never;
    };
    "/accounts/{account}/gateways/{id}/found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a gateway found on its LAN
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listFound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/gateways/{id}/found/{mac}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what a gateway found
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getFound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/gateways/{id}/found/{mac}:claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Onboard a phone that shows no PIN, by its MAC and serial
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["claimFound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/gateways/{id}/found/{mac}:showPin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a PIN on the phone's screen, to be typed with devices:pair
         * @description Needs the right `write`, or a role with the power `support`.
         */
        post: operations["showPin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/gateways/{id}/found/{mac}:trust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a phone's changed certificate is right
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["trustFound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/gateways/{id}:rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make another one-time token; the gateway's key stays good until somebody uses it
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["rotateGateway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/gateways/{id}:scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a gateway look for phones now
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["scanGateway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import devices and their settings from a table, as a job
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["importDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/imports:columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what an import would take the columns of a file for; nothing is kept
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["listImportColumns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's members
         * @description Needs the right `admin`, or a role with the power `members`.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Create a member
         * @description Needs the right `admin`, or a role with the power `members`.
         */
        post: operations["createMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a member
         * @description Needs the right `admin`, or a role with the power `members`.
         */
        get: operations["getAccountMember"];
        /**
         * Replace a member
         * @description Needs the right `admin`, or a role with the power `members`.
         */
        put: operations["replaceAccountMember"];
        post?: never;
        /**
         * Delete a member
         * @description Needs the right `admin`, or a role with the power `members`.
         */
        delete: operations["deleteAccountMember"];
        options?: never;
        head?: never;
        /**
         * Change a member
         * @description Needs the right `admin`, or a role with the power `members`.
         */
        patch: operations["updateAccountMember"];
        trace?: never;
    };
    "/accounts/{account}/pending-devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List MACs that came with the account's credentials and could not join it
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listPendingDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/pending-devices/{mac}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a MAC that belongs elsewhere off the list, until it comes again
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        delete: operations["deletePendingDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what who asks may do in an account, and why not
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's policies
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listPolicies"];
        put?: never;
        /**
         * Create a policy
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["createPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/policies/{policy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a policy
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getAccountPolicy"];
        /**
         * Replace a policy, or create the one that the path names
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceAccountPolicy"];
        post?: never;
        /**
         * Delete a policy
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteAccountPolicy"];
        options?: never;
        head?: never;
        /**
         * Change a policy
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateAccountPolicy"];
        trace?: never;
    };
    "/accounts/{account}/policies:affected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List, as a table, the devices that the policy in the body would change
         * @description Needs the right `read`, or a role with the power `see`.
         */
        post: operations["listAffected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's profiles
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listProfiles"];
        put?: never;
        /**
         * Create a profile
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["createProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a profile
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getAccountProfile"];
        /**
         * Replace a profile
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceAccountProfile"];
        post?: never;
        /**
         * Delete a profile
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteAccountProfile"];
        options?: never;
        head?: never;
        /**
         * Change a profile
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateAccountProfile"];
        trace?: never;
    };
    "/accounts/{account}/profiles:probe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look whether devices would find the server of a profile and trust it, before the profile is saved: a connection to the URL's host and port, and its certificate
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["probeProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/provisioning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the Device Provisioning settings
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getProvisioning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the Device Provisioning settings
         * @description Needs the right `write`, or a role with the power `provision`.
         */
        patch: operations["updateProvisioning"];
        trace?: never;
    };
    "/accounts/{account}/provisioning/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pairs, newest first
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/provisioning/credentials/{generation}:end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an old pair now
         * @description Needs the right `write`, or a role with the power `provision`.
         */
        post: operations["endCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/provisioning/dhcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a DHCP server has to hand out, and whether it does; with the right reveal the password is in it, audited
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getDHCP"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/provisioning:pauseSync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send no more orders to take over the pair; devices that poll get it all the same
         * @description Needs the right `write`, or a role with the power `provision`.
         */
        post: operations["pauseSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/provisioning:preflight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say who would be touched by a change
         * @description Needs the right `read`, or a role with the power `see`.
         */
        post: operations["preflightProvisioning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/provisioning:resumeSync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on, in spite of those that have failed so far
         * @description Needs the right `write`, or a role with the power `provision`.
         */
        post: operations["resumeSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/provisioning:retryFailed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try again with the devices that failed
         * @description Needs the right `write`, or a role with the power `provision`.
         */
        post: operations["retryFailedSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/provisioning:reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the current pair in clear; audited
         * @description Needs the right `reveal`, or a role with the power `reveal`.
         */
        post: operations["revealCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's rooms
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listRooms"];
        put?: never;
        /**
         * Create a room
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["createRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a room
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getAccountRoom"];
        /**
         * Replace a room
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceAccountRoom"];
        post?: never;
        /**
         * Delete a room
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteAccountRoom"];
        options?: never;
        head?: never;
        /**
         * Change a room
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateAccountRoom"];
        trace?: never;
    };
    "/accounts/{account}/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's saved views
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listSavedViews"];
        put?: never;
        /**
         * Create a saved view
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["createSavedView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a saved view
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getAccountSavedView"];
        /**
         * Replace a saved view
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceAccountSavedView"];
        post?: never;
        /**
         * Delete a saved view
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteAccountSavedView"];
        options?: never;
        head?: never;
        /**
         * Change a saved view
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateAccountSavedView"];
        trace?: never;
    };
    "/accounts/{account}/sign-in-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a one-time link by which whoever has it becomes an owner of the account, with a password of theirs
         * @description Needs the right `admin`, or a role with the power `owners`.
         */
        post: operations["createOwnerLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's sites
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listSites"];
        put?: never;
        /**
         * Create a site
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["createSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a site
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getAccountSite"];
        /**
         * Replace a site
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceAccountSite"];
        post?: never;
        /**
         * Delete a site
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteAccountSite"];
        options?: never;
        head?: never;
        /**
         * Change a site
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateAccountSite"];
        trace?: never;
    };
    "/accounts/{account}/sites/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files that a site's devices are served beneath what is generated
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getSiteBundle"];
        /**
         * Upload a zip of files for a site's devices, in place of the last
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceSiteBundle"];
        post?: never;
        /**
         * Delete a site's bundle
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteSiteBundle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/sites/{id}/bundle/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the files of a site's bundle as a zip; those that may hold secrets take the right reveal
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getSiteBundleContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/sites:at": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say of which site a device would be that comes from an address: the longest private subnet wins, then the longest public one
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["findSiteAt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/stats/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count an account's devices by where they stand: each number is that of the list with the same filter
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getDeviceStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/stats/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the requests that an account's devices sent to this server in the last day, since it began
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getRequestStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the audit trail of your account and all beneath it, newest first
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit:export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the audit trail of your account and all beneath it, newest first
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit:verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Walk the chain of the whole audit trail and say whether it is intact; for the operator
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/blocked-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a blocked key
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getBlockedKey"];
        /**
         * Replace a blocked key
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceBlockedKey"];
        post?: never;
        /**
         * Delete a blocked key
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteBlockedKey"];
        options?: never;
        head?: never;
        /**
         * Change a blocked key
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateBlockedKey"];
        trace?: never;
    };
    "/certificate-authorities/{authority}/crl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the list of what the current issuing key signed and somebody revoked, DER
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getCertificateAuthorityCRL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificate-authorities/{authority}:activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign with the key that was announced; what the one before signed stays trusted
         * @description Needs the right `write`, or a role with the power `provision`.
         */
        post: operations["activateCertificateAuthority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificate-authorities/{authority}:import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an issuing certificate of a PKI of your own, with its key, as the next one
         * @description Needs the right `write`, or a role with the power `provision`.
         */
        post: operations["importCertificateAuthority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificate-authorities/{authority}:retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the trust in what a previous issuing key signed
         * @description Needs the right `write`, or a role with the power `provision`.
         */
        post: operations["retireCertificateAuthority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificate-authorities/{authority}:rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an authority's next issuing key, and announce it to devices
         * @description Needs the right `write`, or a role with the power `provision`.
         */
        post: operations["rotateCertificateAuthority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificate-authorities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a certificate authority
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getCertificateAuthority"];
        /**
         * Replace a certificate authority
         * @description Needs the right `write`, or a role with the power `provision`.
         */
        put: operations["replaceCertificateAuthority"];
        post?: never;
        /**
         * Delete a certificate authority
         * @description Needs the right `write`, or a role with the power `provision`.
         */
        delete: operations["deleteCertificateAuthority"];
        options?: never;
        head?: never;
        /**
         * Change a certificate authority
         * @description Needs the right `write`, or a role with the power `provision`.
         */
        patch: operations["updateCertificateAuthority"];
        trace?: never;
    };
    "/certificates/{serial}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a certificate of a device
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificates/{serial}:revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a certificate: the next handshake, list and OCSP answer know
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["revokeCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/device-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a device group
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getDeviceGroup"];
        /**
         * Replace a device group
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceDeviceGroup"];
        post?: never;
        /**
         * Delete a device group
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteDeviceGroup"];
        options?: never;
        head?: never;
        /**
         * Change a device group
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateDeviceGroup"];
        trace?: never;
    };
    "/device-user-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a device user group
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getDeviceUserGroup"];
        /**
         * Replace a device user group
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceDeviceUserGroup"];
        post?: never;
        /**
         * Delete a device user group
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteDeviceUserGroup"];
        options?: never;
        head?: never;
        /**
         * Change a device user group
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateDeviceUserGroup"];
        trace?: never;
    };
    "/device-users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a device user
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getDeviceUser"];
        /**
         * Replace a device user
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceDeviceUser"];
        post?: never;
        /**
         * Delete a device user
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteDeviceUser"];
        options?: never;
        head?: never;
        /**
         * Change a device user
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateDeviceUser"];
        trace?: never;
    };
    "/devices/{device}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a device
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getDevice"];
        put?: never;
        post?: never;
        /**
         * Delete a device and what it uploaded
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        delete: operations["deleteDevice"];
        options?: never;
        head?: never;
        /**
         * Change a device
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        patch: operations["updateDevice"];
        trace?: never;
    };
    "/devices/{device}/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say whether a device's requests are captured
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getCapturing"];
        /**
         * Capture a device's requests for a while: headers, and files as they are served; or go on with it
         * @description Needs the right `write`, or a role with the power `support`.
         */
        put: operations["startCapture"];
        post?: never;
        /**
         * Capture a device's requests no longer; what was kept stays for 7 days
         * @description Needs the right `write`, or a role with the power `support`.
         */
        delete: operations["endCapture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was captured of a device's requests, newest first
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listCaptures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}/captures/{capture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what was captured of a request
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getCapture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}/captures/{capture}/body": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a file as it was served; with reveal=true secrets in clear, audited
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getCaptureBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}/effective-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say what a device is told, and why; with reveal=true secrets in clear, audited
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getEffectiveSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}/effective-settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say in one sentence why a setting has its value on a device; with reveal=true a secret in clear, audited
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["explainSetting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a device reads in a boot, in order
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}/files/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a file as the device gets it
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the jobs that have an item about a device, newest first, with that item; rows of imports are in the audit trail
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listDeviceJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}/live-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what a device onboarded by PIN last said that its settings are; with reveal=true secrets in clear, audited
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getLiveSettings"];
        /**
         * Send settings to a device onboarded by PIN, as a job that ends with its answer
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        put: operations["setLiveSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}/provisioning-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a device's requests and what became of them, newest first
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getProvisioningLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a device left
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listUploads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}/uploads/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a file that a device left
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a device of a site enroll
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["activateDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an imported device for what it says it is
         * @description Needs the right `write`, or a role with the power `assign`.
         */
        post: operations["approveDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:approveIdentity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the certificate that a device waits for be signed
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["approveIdentityDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:associate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a device into a site of its account
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["associateDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a device to an account beneath the one that has it
         * @description Needs the right `write`, or a role with the power `assign`.
         */
        post: operations["claimDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a device enroll and fetch no more
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["deactivateDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:denyIdentity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse the certificate that a device waits for, and end its password
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["denyIdentityDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:disassociate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a device out of its site
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["disassociateDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:issueIdentity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a device a new one-time password for a certificate; one that it had ends
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["issueIdentityDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:keepSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep what a device onboarded by PIN says of its settings, as a policy for it that governs once the device is provisioned
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["keepSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:rediscover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the device to enroll anew: it is told the current profile of its site, now by the device channel, a gateway or a check-sync, or at its next poll when none leads to it (409)
         * @description Needs the right `write`, or a role with the power `support`.
         */
        post: operations["rediscoverDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a device back to the account above: everything of this account stays behind
         * @description Needs the right `write`, or a role with the power `assign`.
         */
        post: operations["releaseDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a device other hardware (RMA): it keeps what people say of it, and what was learnt of the old hardware goes
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["replaceDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart the device
         * @description Needs the right `write`, or a role with the power `support`.
         */
        post: operations["restartDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the device to fetch its configuration now, and try again where it failed to take over the credentials
         * @description Needs the right `write`, or a role with the power `support`.
         */
        post: operations["syncDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a device that was locked by wrong enrollment codes try again
         * @description Needs the right `write`, or a role with the power `support`.
         */
        post: operations["unlockDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:unpinFirmware": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a device out of its upgrade, and let it be sent again where it was stopped: rules decide what it runs
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["unpinFirmwareDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{device}:uploadLogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the device for its logs; they are among its uploads once it sent them
         * @description Needs the right `write`, or a role with the power `support`.
         */
        post: operations["uploadLogsOfDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollment-codes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a enrollment code
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getEnrollmentCode"];
        /**
         * Replace a enrollment code
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceEnrollmentCode"];
        post?: never;
        /**
         * Delete a enrollment code
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteEnrollmentCode"];
        options?: never;
        head?: never;
        /**
         * Change a enrollment code
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateEnrollmentCode"];
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch what happens in your account and all beneath it, as server-sent events; Last-Event-ID goes on where a stream broke off
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/factory-roots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a factory root
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getFactoryRoot"];
        /**
         * Replace a factory root
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceFactoryRoot"];
        post?: never;
        /**
         * Delete a factory root
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteFactoryRoot"];
        options?: never;
        head?: never;
        /**
         * Change a factory root
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateFactoryRoot"];
        trace?: never;
    };
    "/gateways/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a gateway
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getGateway"];
        /**
         * Replace a gateway
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceGateway"];
        post?: never;
        /**
         * Delete a gateway
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteGateway"];
        options?: never;
        head?: never;
        /**
         * Change a gateway
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateGateway"];
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs, newest first
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a job, or wait until it moves
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job}/errors.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of an import that failed, with their reasons, to be corrected and imported again
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getImportErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what became of each of a job's subjects
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listJobItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of each of a job's subjects, as a table
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getJobReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job}:cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a job; what is done stays done
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job}:pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a job after the step that it is at
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["pauseJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job}:resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a paused job go on
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["resumeJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job}:retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do what a bulk job did once more, as a job: to the devices that it failed for
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job}:start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a job that waits for its time begin, or go on, at once and to its end: it has neither start nor window any more
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["startJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job}:undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what a bulk job did, as a job: for devices that are still as it left them. Of an import: delete the devices that it added and that nobody changed or saw since
         * @description Needs the right `write`, or a role with the power `devices`.
         */
        post: operations["undoJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say who asks, and what they may do in their account
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a member
         * @description Needs the right `admin`, or a role with the power `members`.
         */
        get: operations["getMember"];
        /**
         * Replace a member
         * @description Needs the right `admin`, or a role with the power `members`.
         */
        put: operations["replaceMember"];
        post?: never;
        /**
         * Delete a member
         * @description Needs the right `admin`, or a role with the power `members`.
         */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        /**
         * Change a member
         * @description Needs the right `admin`, or a role with the power `members`.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/members/{id}:invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a one-time link by which a member signs in for the first time
         * @description Needs the right `admin`, or a role with the power `members`.
         */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}:reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a one-time link by which a member sets another password
         * @description Needs the right `admin`, or a role with the power `members`.
         */
        post: operations["resetMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}:signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all sessions of a member
         * @description Needs the right `admin`, or a role with the power `members`.
         */
        post: operations["signOutMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the model catalog
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/{policy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a policy
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getPolicy"];
        /**
         * Replace a policy
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replacePolicy"];
        post?: never;
        /**
         * Delete a policy
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deletePolicy"];
        options?: never;
        head?: never;
        /**
         * Change a policy
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updatePolicy"];
        trace?: never;
    };
    "/policies/{policy}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a policy was, the newest first
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listPolicyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/{policy}/history/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what a policy was
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getPolicyRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/{policy}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say how each setting of a policy fares on its devices, and what they inherit beneath it
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listPolicySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/{policy}:preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what the policy in the body, in place of what stands there, would do to devices; without a body: what deleting it would do
         * @description Needs the right `read`, or a role with the power `see`.
         */
        post: operations["previewPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/{policy}:revert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a policy what it was; that is a new revision
         * @description Needs the right `write`, or a role with the power `design`.
         */
        post: operations["revertPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a profile
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getProfile"];
        /**
         * Replace a profile
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceProfile"];
        post?: never;
        /**
         * Delete a profile
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteProfile"];
        options?: never;
        head?: never;
        /**
         * Change a profile
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateProfile"];
        trace?: never;
    };
    "/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a room
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getRoom"];
        /**
         * Replace a room
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceRoom"];
        post?: never;
        /**
         * Delete a room
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteRoom"];
        options?: never;
        head?: never;
        /**
         * Change a room
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateRoom"];
        trace?: never;
    };
    "/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a saved view
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getSavedView"];
        /**
         * Replace a saved view
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceSavedView"];
        post?: never;
        /**
         * Delete a saved view
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteSavedView"];
        options?: never;
        head?: never;
        /**
         * Change a saved view
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateSavedView"];
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the session that asks
         * @description For a member who is signed in, about themselves; not for tokens.
         */
        get: operations["getSession"];
        put?: never;
        /**
         * Sign in; the answer sets the cookie of the session
         * @description Needs no sign-in.
         */
        post: operations["signIn"];
        /**
         * Sign out
         * @description For a member who is signed in, about themselves; not for tokens.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session:confirmTotp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn the second factor on, with a code of the authenticator; the answer has the recovery codes
         * @description For a member who is signed in, about themselves; not for tokens.
         */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session:follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use a sign-in link: set a password, and sign in; the answer sets the cookie
         * @description Needs no sign-in.
         */
        post: operations["followLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session:look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what a sign-in link is for, without using it
         * @description Needs no sign-in.
         */
        post: operations["lookAtLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session:methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say how people sign in here
         * @description Needs no sign-in.
         */
        get: operations["listSignInMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session:password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your password; other sessions end
         * @description For a member who is signed in, about themselves; not for tokens.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session:recoveryCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make new recovery codes; the old ones are good for nothing then
         * @description For a member who is signed in, about themselves; not for tokens.
         */
        post: operations["newRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session:removeTotp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn the second factor off
         * @description For a member who is signed in, about themselves; not for tokens.
         */
        post: operations["removeTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session:totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to set up an authenticator as second factor
         * @description For a member who is signed in, about themselves; not for tokens.
         */
        post: operations["beginTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where you are signed in
         * @description For a member who is signed in, about themselves; not for tokens.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out elsewhere
         * @description For a member who is signed in, about themselves; not for tokens.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions:endOthers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out everywhere else
         * @description For a member who is signed in, about themselves; not for tokens.
         */
        post: operations["endOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings-catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the settings that device families know
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["listSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a site
         * @description Needs the right `read`, or a role with the power `see`.
         */
        get: operations["getSite"];
        /**
         * Replace a site
         * @description Needs the right `write`, or a role with the power `design`.
         */
        put: operations["replaceSite"];
        post?: never;
        /**
         * Delete a site
         * @description Needs the right `write`, or a role with the power `design`.
         */
        delete: operations["deleteSite"];
        options?: never;
        head?: never;
        /**
         * Change a site
         * @description Needs the right `write`, or a role with the power `design`.
         */
        patch: operations["updateSite"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            id: string;
            /** @enum {string} */
            kind: "Account";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["AccountSpec"];
            status: components["schemas"]["AccountStatus"];
            warnings?: components["schemas"]["Warning"][];
        };
        AccountSpec: {
            displayName: string;
            /** @description Was there before Muster: Auto-Sync started off */
            existing: boolean;
            /** @enum {string} */
            license: "standard" | "enterprise";
            /** @description Id of the account above; empty for the one you are in */
            parent: string;
            /** @enum {string} */
            type: "operator" | "provider" | "reseller" | "customer";
        };
        AccountStatus: {
            /** @description 8 digits, the first part of 12-digit provisioning codes */
            accountNumber: string;
        };
        AccountWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata: components["schemas"]["MetadataWrite"];
            spec: components["schemas"]["AccountWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        AccountWriteSpec: {
            displayName?: string;
            existing?: boolean;
            /**
             * @description standard when empty
             * @enum {string}
             */
            license?: "standard" | "enterprise";
            /** @description Id or name; your own account when empty */
            parent?: string;
            /** @enum {string} */
            type?: "operator" | "provider" | "reseller" | "customer";
        };
        AssociateWrite: {
            /** @description Id or name of a site of the device's account */
            site: string;
        };
        AuditActor: {
            /** @description kind:id */
            id: string;
            name: string;
        };
        AuditCheck: {
            /**
             * Format: int64
             * @description The first that does not fit
             */
            first?: number;
            /** @description Every entry is chained to the one before */
            intact: boolean;
            /** @enum {string} */
            kind: "AuditCheck";
            /**
             * Format: int64
             * @description The newest entry that was looked at
             */
            through: number;
        };
        AuditEntry: {
            account: string;
            action: string;
            actor: components["schemas"]["AuditActor"];
            /** Format: date-time */
            at: string;
            /** @description Field and what happened; never a secret */
            changes: {
                [key: string]: string;
            };
            /** @description Over this line and the hash of the one before */
            hash: string;
            /** @description The sequence number as text */
            id: string;
            /** @enum {string} */
            kind: "AuditEntry";
            object: string;
            /** @description What it is called now; not in exports */
            objectName?: string;
            requestId: string;
            /**
             * @description refused: for role, right or site, and nothing was changed
             * @enum {string}
             */
            result: "done" | "refused";
            /** Format: int64 */
            sequence: number;
            /** @description Address that it was asked from; empty: none, or not kept then */
            source: string;
        };
        Authority: {
            id: string;
            /** @enum {string} */
            kind: "CertificateAuthority";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["AuthoritySpec"];
            status: components["schemas"]["AuthorityStatus"];
        };
        AuthoritySpec: {
            /** @description A device's first certificate waits for an administrator */
            approval: boolean;
            /**
             * @description Of the next issuing key
             * @enum {string}
             */
            keyType: "ecdsa-p256" | "rsa-2048" | "rsa-3072" | "rsa-4096";
            /** @description Of certificates of devices */
            lifetime: string;
            /**
             * Format: int64
             * @description Percent of the lifetime after which devices renew
             */
            renewAt: number;
            /** @description EST serverkeygen: keys of devices are made here */
            serverKeygen: boolean;
            /** @description SCEP in single DES, over HTTPS alone */
            singleDES: boolean;
        };
        AuthorityStatus: {
            account: string;
            generations: components["schemas"]["GenerationView"][];
        };
        AuthorityWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata?: components["schemas"]["MetadataWrite"];
            spec?: components["schemas"]["AuthorityWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        AuthorityWriteSpec: {
            approval?: boolean;
            /**
             * @description Of the next issuing key; ecdsa-p256 without
             * @enum {string}
             */
            keyType?: "ecdsa-p256" | "rsa-2048" | "rsa-3072" | "rsa-4096";
            /** @description 8760h without */
            lifetime?: string;
            /**
             * Format: int64
             * @description 80 without
             */
            renewAt?: number;
            serverKeygen?: boolean;
            singleDES?: boolean;
        };
        AutoSyncSpec: {
            enabled: boolean;
            /** @description All empty: the whole account */
            scope: components["schemas"]["Scope"];
            /**
             * Format: int64
             * @description Pause a wave at so many failures; 0 = never
             */
            stopAtFailures: number;
            /** @description Sizes of the first waves */
            waves: number[];
        };
        Because: {
            /**
             * @description Why it does not come to pass. noRelease: there is none for the model, or it is damaged or bad; newer: the device runs something newer than version; wave: its own has not come; rounds, tries: it was sent to version too often
             * @enum {string}
             */
            but?: "noRelease" | "newer" | "wave" | "rounds" | "tries";
            /**
             * @description Who says it: no rule; a rule of an account above, of the account, of the device's site; an upgrade
             * @enum {string}
             */
            level: "none" | "above" | "account" | "site" | "upgrade";
            /** @description The version of an upgrade that the device did not come back with */
            missed?: string;
            /** @description Of a rule for one model */
            model?: string;
            /** @description What is said: latest, off, or a version */
            value: string;
            /** @description That but speaks of */
            version?: string;
        };
        BlockedKey: {
            id: string;
            /** @enum {string} */
            kind: "BlockedKey";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["BlockedKeySpec"];
            status: components["schemas"]["BlockedKeyStatusStruct"];
        };
        BlockedKeySpec: {
            /** @description SHA-256 of the certificate, or of its public key (SubjectPublicKeyInfo) */
            fingerprint: string;
            reason: string;
        };
        BlockedKeyStatusStruct: Record<string, never>;
        BlockedKeyWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata?: components["schemas"]["MetadataWrite"];
            spec?: components["schemas"]["BlockedKeyWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        BlockedKeyWriteSpec: {
            fingerprint?: string;
            reason?: string;
        };
        BulkParams: {
            /** @description claim: the account that the devices are for, by id or name */
            account?: string;
            /**
             * @description setAutoSync
             * @enum {string}
             */
            autoSync?: "include" | "exclude";
            /** @description addGroups, removeGroups: static groups by id or name */
            groups?: string[];
            /** @description setLabels, and with verbs of the life cycle: null takes one off */
            labels?: {
                [key: string]: string | null;
            };
            /** @description setRoom: id or name; it brings its site along; "" takes the devices out of theirs */
            room?: string;
            /** @description setSite: id or name; "" takes the devices out of theirs. associate: a site of the account that has the devices then */
            site?: string;
            /** @description setUser: device user by id or name; "" takes it off the devices */
            user?: string;
        };
        BulkTarget: {
            /** @description An expression; what it is true of is looked up once */
            filter?: string;
            /** @description Devices by id, MAC or name */
            ids?: string[];
            /** @description A policy of the account, by id or name: the devices that it is sent to now */
            policy?: string;
        };
        BulkWrite: {
            /**
             * @description Verbs with plus signs between them are done to each device all or none
             * @enum {string}
             */
            action: "hold" | "letGo" | "setSite" | "setRoom" | "addGroups" | "removeGroups" | "setUser" | "setLabels" | "setAutoSync" | "sync" | "restart" | "rediscover" | "delete" | "approve" | "claim" | "associate" | "disassociate" | "activate" | "deactivate" | "release" | "claim+associate" | "claim+associate+activate" | "associate+activate" | "disassociate+associate" | "disassociate+release";
            params?: components["schemas"]["BulkParams"];
            /**
             * Format: date-time
             * @description When it begins, at most 90 days ahead; left out: at once. Which devices are meant is looked up now. A dry run takes no time
             */
            startAt?: string;
            target: components["schemas"]["BulkTarget"];
            /** @description The hours of each day in which it takes on devices; left out: all day */
            window?: components["schemas"]["JobWindow"];
        };
        BundleFile: {
            /** @description Whose master or file it is */
            family?: string;
            name: string;
            /** @description May hold a password or a key: over plain HTTP only where the account's http is all */
            secret: boolean;
            sha256: string;
            /** Format: int64 */
            size: number;
            /**
             * @description served: as it is; listed: and the generated master names it, last; included: its settings stand first in the generated file of its name; shadowed: never, the generated file is
             * @enum {string}
             */
            use: "served" | "listed" | "included" | "shadowed";
            /** @description Why it does not count for more */
            why?: string;
        };
        BundleStatus: {
            /** @description Id of the account */
            account: string;
            files: components["schemas"]["BundleFile"][];
            /** @description Id of the site */
            site: string;
            /**
             * Format: int64
             * @description Of the files, unpacked
             */
            size: number;
        };
        CallState: {
            /**
             * Format: date-time
             * @description When the gateway told of it
             */
            at: string;
            inCall: boolean;
        };
        Capture: {
            /** @description As this server set them */
            answerHeaders: components["schemas"]["Header"][];
            /**
             * Format: date-time
             * @description With method and file the same as of its line in the provisioning log, and of no other
             */
            at: string;
            /**
             * Format: int64
             * @description Of the answer, or of the upload
             */
            bytes: number;
            /** @description There was a body that is not kept: longer than 1 MB, no text, a part of a file, or an upload */
            cut: boolean;
            etag: string;
            file: string;
            id: string;
            /**
             * Format: int64
             * @description Length of the file that is kept; 0: none is
             */
            kept: number;
            method: string;
            /** @description Of one alone: the newest before it of the same file with another ETag; empty: there is none */
            previous?: string;
            /** @description By name; what lets somebody in was masked before it was kept */
            requestHeaders: components["schemas"]["Header"][];
            /** @description The file holds secrets, or may: shown masked unless reveal asks for them */
            secret: boolean;
            /** Format: int64 */
            status: number;
        };
        CaptureStart: {
            /** @description How long, from now on: 1m to 72h; 24h unless it is said */
            for?: string;
        };
        Capturing: {
            /** @description Who began it, or said how long it goes on; empty: they are not captured */
            by: string;
            /**
             * Format: int64
             * @description That they take, compressed
             */
            bytes: number;
            /**
             * Format: int64
             * @description Requests that are kept
             */
            count: number;
            /**
             * Format: date-time
             * @description null: they are not captured
             */
            since: string | null;
            /**
             * Format: date-time
             * @description When that ends by itself; null: they are not captured
             */
            until: string | null;
        };
        Certificate: {
            /** @description Its serial number */
            id: string;
            /** @enum {string} */
            kind: "Certificate";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["CertificateSpec"];
            status: components["schemas"]["CertificateStatus"];
        };
        CertificateRenewal: {
            /**
             * Format: date-time
             * @description When its device should come for the next one
             */
            dueAt: string | null;
            /** @description Why it was refused */
            reason: string;
            /**
             * @description later: not yet; due: its device should renew, and may be late; late: it should have; asked: a new one-time password waits for it; pending: an administrator has to approve; done: the device has a newer one
             * @enum {string}
             */
            state: "later" | "due" | "late" | "asked" | "pending" | "refused" | "done";
            /**
             * Format: date-time
             * @description When the device was refused, or asked for what waits for approval
             */
            triedAt: string | null;
        };
        CertificateRules: {
            /**
             * @description certificate: files with a device's own secrets are given to its certificate alone
             * @enum {string}
             */
            deviceFiles: "pair" | "certificate";
            /** @description By family, where the site has no other mode */
            families: {
                [key: string]: string;
            };
            /**
             * @description off: looked at, not needed; accept: a device's certificate does what the pair does; require: nothing without
             * @enum {string}
             */
            mode: "off" | "accept" | "require";
            /** @description By site: another mode */
            sites: {
                [key: string]: string;
            };
        };
        CertificateSpec: {
            authority: string;
            device: string;
            /** Format: int64 */
            generation: number;
            mac: string;
            /** @enum {string} */
            way: "est" | "scep";
        };
        CertificateStatus: {
            account: string;
            /** @description Of its device; empty: that has none, or is gone */
            deviceName: string;
            /** Format: date-time */
            issuedAt: string;
            /** @description SHA-256 of its public key */
            key: string;
            /** Format: date-time */
            notAfter: string;
            /** Format: date-time */
            notBefore: string;
            pem: string;
            /** @description Id of the profile that its device was told last; empty: none */
            profile: string;
            /** @description Of that profile; empty: it is gone */
            profileName: string;
            /** @description Of the revocation */
            reason: string;
            /** @description Of one that its device can renew */
            renewal?: components["schemas"]["CertificateRenewal"];
            /** Format: date-time */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description When a device last came with it, to the hour
             */
            seenAt: string | null;
            /**
             * @description signing: it is on its way, or the server stopped meanwhile
             * @enum {string}
             */
            state: "signing" | "valid" | "revoked" | "expired" | "failed";
        };
        Change: {
            field: string;
            from: string;
            to: string;
        };
        CheckSyncSpec: {
            /** @description CIDR networks in which phones are reachable from this server by SIP; none = off */
            networks: string[];
            /** @description Write-only */
            password: components["schemas"]["SecretMark"];
            /** Format: int64 */
            port: number;
            /** @enum {string} */
            transport: "udp" | "tcp";
            /** @description For phones that challenge a NOTIFY */
            user: string;
        };
        Choice: {
            /** @description Another spelling that devices take */
            alias?: string;
            means?: string;
            value: string;
        };
        ChosenDevices: {
            /** @description Ids of devices */
            ids: string[];
        };
        ClaimForWrite: {
            /** @description Id or name of an account beneath the one that has the device */
            account: string;
        };
        ClaimWrite: {
            /** @description As its label says */
            serial: string;
        };
        CodeSpec: {
            /**
             * Format: date-time
             * @description null: never
             */
            expiresAt: string | null;
            /** @enum {string} */
            kind: "numeric8" | "numeric12";
            /**
             * Format: int64
             * @description null: as many as come
             */
            maxUses: number | null;
            /** @description A device that nobody had activated is held when it comes with the code, until it is let go; then it comes again */
            needsApproval: boolean;
            /** @description Id of the site that it enrolls at */
            site: string;
        };
        CodeStatus: {
            /** @description Id of the account that has it */
            account: string;
            /** @description What is typed on devices; ******** for who may not write */
            code: string;
            siteName: string;
            /** @enum {string} */
            state: "live" | "expired" | "usedUp";
            /**
             * Format: int64
             * @description Devices that it enrolled, or that wait for approval
             */
            uses: number;
        };
        CodeWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata?: components["schemas"]["MetadataWrite"];
            spec: components["schemas"]["CodeWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        CodeWriteSpec: {
            /** Format: date-time */
            expiresAt?: string;
            /**
             * @description numeric8 when left out; it stays
             * @enum {string}
             */
            kind?: "numeric8" | "numeric12";
            /** Format: int64 */
            maxUses?: number;
            needsApproval?: boolean;
            /** @description Id or name; it stays */
            site: string;
        };
        Connections: {
            /**
             * Format: int64
             * @description Those online that are in a call, as the gateways that are connected see them: a restart waits until it is over. Only gateways know of calls
             */
            inCall: number;
            /**
             * Format: int64
             * @description They get it when they return
             */
            offline: number;
            /**
             * Format: int64
             * @description They can be asked to fetch at once
             */
            online: number;
            /**
             * Format: int64
             * @description No road leads to them: they get it at their next poll
             */
            unknown: number;
        };
        Credential: {
            /** @description Who made it */
            by: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: int64
             * @description Devices that used it last
             */
            devicesUsing: number;
            /** Format: int64 */
            generation: number;
            /** @description The public host that devices were told with it; empty: not known. Who still comes by an older one: devices with the filter generation = that of its row */
            host: string;
            /**
             * Format: date-time
             * @description Newest request of any device with it, a minute at most behind
             */
            lastUsed: string | null;
            /**
             * @description Who holds it: all devices, or each a pair of its own made of this one, which lets new devices in
             * @enum {string}
             */
            mode: "shared" | "perDevice";
            serverUser: string;
            /** @description Admits devices now */
            valid: boolean;
            /**
             * Format: date-time
             * @description null for the current pair
             */
            validUntil: string | null;
        };
        CredentialSync: {
            /**
             * Format: int64
             * @description The newest that the device has proved to hold
             */
            generation: number;
            reason?: string;
            /**
             * @description That the newest order took
             * @enum {string}
             */
            road?: "channel" | "notify";
            /**
             * Format: date-time
             * @description When that order came where it is
             */
            since?: string;
            /** @enum {string} */
            state: "inSync" | "queued" | "sending" | "waiting" | "applied" | "failed" | "excluded" | "unsupported" | "staged" | "unreachable" | "off";
        };
        Current: {
            at?: string;
            /** @description Who changed it last, when that is recent */
            by?: string;
            etag: string;
            /** Format: int64 */
            revision: number;
        };
        Device: {
            id: string;
            /** @description With dryRun=true: what it would do to devices */
            impact?: components["schemas"]["ImpactReport"];
            /** @enum {string} */
            kind: "Device";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["DeviceSpec"];
            status: components["schemas"]["DeviceStatus"];
        };
        DeviceDefaults: {
            /** @description The devices' own administrator; write-only */
            adminPassword: components["schemas"]["SecretMark"];
            /** @description Devices obey a SIP NOTIFY check-sync */
            checkSync: boolean;
            /** @description Local standard time against UTC, as a duration */
            gmtOffset: string;
            /** @description How often devices ask; 0s = they are not told */
            pollInterval: string;
            /** @description NTP host name; empty = they are not told */
            timeServer: string;
        };
        DeviceError: {
            /** Format: date-time */
            at: string;
            /** @description What to do about it; empty: nothing is known */
            do: string;
            /** @description That was asked for */
            file: string;
            /** @description A stable code */
            reason: string;
            /** @description The reason in plain words */
            says: string;
            /** @description Address that the request came from */
            source: string;
        };
        DeviceFirmware: {
            /** @description Why, in fields */
            because: components["schemas"]["Because"];
            /** @description What it says it runs */
            running: string;
            /**
             * @description waiting: for its wave. failed: it was told, and did not come back with it. stopped: it went up and down. held: a rule would have it change, and cannot
             * @enum {string}
             */
            state: "current" | "behind" | "upgrading" | "waiting" | "failed" | "stopped" | "held" | "off" | "unknown";
            /** @description The version that it should run; empty: what it runs */
            wanted: string;
            /** @description In words */
            why: string;
        };
        DeviceGroup: {
            id: string;
            /** @description With dryRun=true: what it would do to devices */
            impact?: components["schemas"]["ImpactReport"];
            /** @enum {string} */
            kind: "DeviceGroup";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["DeviceGroupSpec"];
            status: components["schemas"]["DeviceGroupStatus"];
        };
        DeviceGroupSpec: {
            description: string;
            filter: string;
            /**
             * @description static: the devices that name it; dynamic: those that the filter is true of
             * @enum {string}
             */
            kind: "static" | "dynamic";
        };
        DeviceGroupStatus: {
            /** @description Id of the account that has it */
            account: string;
            /**
             * Format: int64
             * @description null: not counted
             */
            devices: number | null;
            /** @description Names of the policies for it */
            policies: string[];
        };
        DeviceGroupWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata: components["schemas"]["MetadataWrite"];
            spec?: components["schemas"]["DeviceGroupWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        DeviceGroupWriteSpec: {
            description?: string;
            /** @description For a dynamic group, which needs one */
            filter?: string;
            /**
             * @description static when empty
             * @enum {string}
             */
            kind?: "static" | "dynamic";
        };
        DeviceIdentity: {
            /** Format: date-time */
            notAfter: string | null;
            /**
             * Format: date-time
             * @description Of a one-time password that was not used
             */
            passwordExpiresAt: string | null;
            /** @description Why it was refused last */
            reason: string;
            /**
             * Format: date-time
             * @description When it last came with it, to the hour
             */
            seenAt: string | null;
            /** @description Of its newest certificate */
            serial: string;
            /**
             * @description installed: seen in a handshake; expiring: it should have renewed by now
             * @enum {string}
             */
            state: "none" | "wanted" | "requested" | "pending" | "issued" | "installed" | "expiring" | "expired" | "revoked" | "failed";
        };
        DevicePart: {
            /** @description The job's item about the device */
            item: components["schemas"]["JobItem"];
            job: components["schemas"]["JobView"];
        };
        DeviceRef: {
            id: string;
            mac: string;
            model?: string;
            name?: string;
            /** @description The other provisioning server that holds it */
            server?: string;
        };
        DeviceSpec: {
            /** @enum {string} */
            autoSync: "include" | "exclude";
            /** @description Only where the catalog does not know the model */
            family?: string;
            /** @description Ids of its static device groups */
            groups: string[];
            /** @description Answered 403 until let go */
            held: boolean;
            /** @description 12 lower-case hex digits */
            mac: string;
            model: string;
            /** @description What people write of it, in lines */
            notes: string;
            /** @enum {string} */
            onboarding: "provisioned" | "pin" | "usb" | "bluetooth";
            /** @description Id of its room */
            room: string;
            serial: string;
            /** @description Id of its site */
            site: string;
            /** @description Id of its device user */
            user: string;
        };
        DeviceStats: {
            /**
             * Format: date-time
             * @description When they were counted
             */
            at: string;
            /**
             * Format: int64
             * @description Enrolled, and told another edition than the profile of their site has
             */
            behind: number;
            certificates: components["schemas"]["Expiring"];
            /** @description Devices by status.connection */
            connection: {
                [key: string]: number;
            };
            /** @description Devices by status.firmware.state; behind: all that do not run what they should, as ?firmware=behind lists them */
            firmware: {
                [key: string]: number;
            };
            /** Format: int64 */
            held: number;
            /** @enum {string} */
            kind: "DeviceStats";
            /**
             * Format: int64
             * @description Devices with status.lastError
             */
            provisioningErrors: number;
            /** @description Since when the first of them is so; null: nobody is, or nobody knows */
            since: components["schemas"]["StatsSince"];
            /** @description Devices by status.provisioning */
            state: {
                [key: string]: number;
            };
            /** Format: int64 */
            total: number;
            /**
             * Format: int64
             * @description At no site
             */
            unassigned: number;
        };
        DeviceStatus: {
            /** @description Id of the account that has it */
            account: string;
            /** @description Where its last request came from */
            address: string;
            /** @description Whether it is in a call; absent where nothing tells: only a gateway that speaks for it does. Of one device: lists have none */
            call?: components["schemas"]["CallState"];
            /** @enum {string} */
            connection: "online" | "offline" | "unknown";
            credentialSync: components["schemas"]["CredentialSync"];
            enrollment: components["schemas"]["Enrollment"];
            externalServer: string;
            family: string;
            firmware: components["schemas"]["DeviceFirmware"];
            /** Format: date-time */
            firstSeen: string | null;
            groupNames: string[];
            identity: components["schemas"]["DeviceIdentity"];
            /** @description The newest request that somebody has to do something about, unless its settings were served since */
            lastError?: components["schemas"]["DeviceError"];
            /** Format: date-time */
            lastProvisioningSync: string | null;
            /** Format: date-time */
            lastSeen: string | null;
            /** @enum {string} */
            lifecycle: "imported" | "approved" | "claimed" | "associated" | "activated" | "enrolled" | "deactivated";
            /** @description When it is expected to come by itself; absent where nothing is known. Of one device: lists have none */
            nextPoll?: components["schemas"]["NextPoll"];
            /** @description That, where it is one of a private network, on which no router stood between; else what its gateway saw */
            privateAddress?: string;
            /** @enum {string} */
            provisioning: "staged" | "active" | "stale" | "none";
            /** @description That, where it is one of the Internet: the device's, or of the router before it */
            publicAddress?: string;
            roomName: string;
            siteName: string;
            softwareVersion: string;
            userName: string;
        };
        DeviceUser: {
            id: string;
            /** @description With dryRun=true: what it would do to devices */
            impact?: components["schemas"]["ImpactReport"];
            /** @enum {string} */
            kind: "DeviceUser";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["DeviceUserSpec"];
            status: components["schemas"]["DeviceUserStatus"];
        };
        DeviceUserGroup: {
            id: string;
            /** @description With dryRun=true: what it would do to devices */
            impact?: components["schemas"]["ImpactReport"];
            /** @enum {string} */
            kind: "DeviceUserGroup";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["DeviceUserGroupSpec"];
            status: components["schemas"]["DeviceUserGroupStatus"];
        };
        DeviceUserGroupSpec: {
            description: string;
        };
        DeviceUserGroupStatus: {
            /** @description Id of the account that has it */
            account: string;
            /** @description Names of the policies for it */
            policies: string[];
            /** Format: int64 */
            users: number;
        };
        DeviceUserGroupWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata: components["schemas"]["MetadataWrite"];
            spec?: components["schemas"]["DeviceUserGroupWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        DeviceUserGroupWriteSpec: {
            description?: string;
        };
        DeviceUserSpec: {
            email: string;
            /** @description Ids of device user groups */
            groups: string[];
        };
        DeviceUserStatus: {
            /** @description Id of the account that has it */
            account: string;
            /** Format: int64 */
            devices: number;
            groupNames: string[];
        };
        DeviceUserWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata: components["schemas"]["MetadataWrite"];
            spec?: components["schemas"]["DeviceUserWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        DeviceUserWriteSpec: {
            email?: string;
            /** @description Device user groups by id or name */
            groups?: string[];
        };
        DeviceWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata?: components["schemas"]["MetadataWrite"];
            spec: components["schemas"]["DeviceWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        DeviceWriteSpec: {
            /** @enum {string} */
            autoSync?: "include" | "exclude";
            /**
             * @description Where the catalog does not know the model
             * @enum {string}
             */
            family?: "ucs" | "polyos" | "j100";
            /** @description Static device groups by id or name */
            groups?: string[];
            held?: boolean;
            /** @description In any notation */
            mac?: string;
            model?: string;
            /** @description What people write of it, in lines; at most 2000 letters */
            notes?: string;
            /** @enum {string} */
            onboarding?: "provisioned" | "pin" | "usb" | "bluetooth";
            /** @description Id or name; it brings its site along */
            room?: string;
            serial?: string;
            /** @description Id or name */
            site?: string;
            /** @description Device user by id or name */
            user?: string;
        };
        DhcpHelp: {
            family: string;
            /**
             * Format: int64
             * @description Of the pair in the options
             */
            generation: number;
            /**
             * Format: date-time
             * @description Newest request of any device with the current pair, a minute at most behind
             */
            lastUsed: string | null;
            /** @description ******** stands for the password */
            masked: boolean;
            options: components["schemas"]["DhcpOption"][];
            server: string;
            /** @description To be pasted into the server's configuration */
            snippet: string;
            /** @description What DHCP servers still hand out, as devices show it by what they come with */
            stillOld: components["schemas"]["StillOld"];
            warnings: components["schemas"]["Warning"][];
        };
        DhcpOption: {
            /** @description The pair stands in it, for everybody on the network to read */
            credentials: boolean;
            /** @description The bytes that go over the wire, for servers that take hex */
            hex: string;
            name: string;
            /** Format: int64 */
            number: number;
            /** @description What option 43 is made of */
            subOptions?: components["schemas"]["DhcpSubOption"][];
            /**
             * @description What a DHCP server calls a string; bytes are those of option 43
             * @enum {string}
             */
            type: "text" | "bytes";
            /** @description Text; of option 43 its bytes in hex */
            value: string;
        };
        DhcpSubOption: {
            /** Format: int64 */
            code: number;
            name: string;
            value: string;
        };
        EffectiveList: {
            items: components["schemas"]["EffectiveSetting"][];
            /** @description Always null: the list is whole */
            nextCursor: string | null;
            /** @description What the device was set to by hand, whether a policy sets it or not */
            overrides: components["schemas"]["Override"][];
            /** @description The file of overrides that cannot be read; absent when each can */
            overridesProblem?: components["schemas"]["OverridesProblem"];
        };
        EffectiveSetting: {
            from: components["schemas"]["Origin"];
            /** @description Values that lost, the nearest first */
            hidden: components["schemas"]["HiddenValue"][];
            key: string;
            locked: boolean;
            /** @description Masked by a local override: the device was set to another value by hand, and that is what it uses */
            masked: boolean;
            /** @description What the device says it has, set by hand; null when it does not say */
            reported: string | null;
            /** @description Shown as ******** unless reveal asks for it */
            secret: boolean;
            value: string;
        };
        Enrollment: {
            /** Format: date-time */
            activatedAt?: string;
            /** Format: date-time */
            approvedAt?: string;
            /**
             * Format: date-time
             * @description When it was last told a profile; null: it never enrolled
             */
            at: string | null;
            /** @description That is what the profile of its site says now */
            current: boolean;
            /** Format: date-time */
            deactivatedAt?: string;
            /**
             * Format: date-time
             * @description Wrong codes locked it
             */
            lockedUntil?: string;
            /** @description Id of the profile that it was told then; empty: none, it was sent to this server */
            profile: string;
            /**
             * Format: int64
             * @description The edition of that profile then
             */
            profileRevision: number;
        };
        EnrollmentCode: {
            id: string;
            /** @enum {string} */
            kind: "EnrollmentCode";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["CodeSpec"];
            status: components["schemas"]["CodeStatus"];
            warnings?: components["schemas"]["Warning"][];
        };
        Error: {
            code: string;
            detail: string;
            field?: string;
        };
        Expiring: {
            /** Format: date-time */
            before: string;
            /**
             * Format: int64
             * @description Valid certificates that end before; of more than 1,000 so many are counted
             */
            expiring: number;
            /**
             * Format: date-time
             * @description When the first of them ends; null: there is none
             */
            first: string | null;
        };
        Explained: {
            /** @description One sentence for people */
            explanation: string;
            from: components["schemas"]["Origin"];
            /** @description Values that lost, the nearest first */
            hidden: components["schemas"]["HiddenValue"][];
            key: string;
            locked: boolean;
            /** @description Masked by a local override: the device was set to another value by hand, and that is what it uses */
            masked: boolean;
            /** @description The file of overrides that cannot be read; absent when each can */
            overridesProblem?: components["schemas"]["OverridesProblem"];
            /** @description What the device says it has, set by hand; null when it does not say */
            reported: string | null;
            /** @description Shown as ******** unless reveal asks for it */
            secret: boolean;
            value: string;
        };
        FactoryCertificate: {
            /** @description SHA-256 */
            fingerprint: string;
            /** Format: date-time */
            notAfter: string;
            /** @description A CA beneath a root: devices' certificates must be signed by one such */
            pinned: boolean;
            subject: string;
        };
        FactoryRoot: {
            id: string;
            /** @enum {string} */
            kind: "FactoryRoot";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["FactoryRootSpec"];
            status: components["schemas"]["FactoryRootStatus"];
        };
        FactoryRootSpec: {
            allowExpired: boolean;
            allowSHA1: boolean;
            /** @description PEM: the maker's root, and the CAs beneath it that are pinned */
            certificates: string;
            /** @enum {string} */
            extendedKeyUsage: "clientAuthOrNone" | "clientAuth" | "any";
            /** @description Whose devices it is for; none: all */
            families: string[];
            /** @description The O that is taken; none: whatever it is */
            organizations: string[];
            /** @description Where a certificate names its device */
            subject: components["schemas"]["SubjectPattern"][];
        };
        FactoryRootStatus: {
            certificates: components["schemas"]["FactoryCertificate"][];
        };
        FactoryRootWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata: components["schemas"]["MetadataWrite"];
            spec?: components["schemas"]["FactoryRootWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        FactoryRootWriteSpec: {
            allowExpired?: boolean;
            allowSHA1?: boolean;
            certificates?: string;
            /**
             * @description clientAuthOrNone without
             * @enum {string}
             */
            extendedKeyUsage?: "clientAuthOrNone" | "clientAuth" | "any";
            families?: string[];
            organizations?: string[];
            subject?: components["schemas"]["SubjectPattern"][];
        };
        FetchAsk: {
            /** @description How its vendor offers it, in a word such as stable or beta */
            channel?: string;
            /**
             * @description Where the file does not tell
             * @enum {string}
             */
            family?: "ucs" | "polyos" | "j100";
            /** @description What the file is called, where the URL does not end with it */
            file?: string;
            /** @description Where the file does not tell; or to take some of its models alone */
            models?: string[];
            /** @description Of the release; its models and version when left out */
            name?: string;
            notes?: string;
            /** @description The day it came out, such as 2026-02-28 */
            released?: string;
            /** @description Of the file, as its vendor says it: another one is refused */
            sha256?: string;
            /** @description http or https; of an address of the internet, unless the server's profile-probe allows others */
            url: string;
            /** @description As devices report it; where the file does not tell */
            version?: string;
        };
        FieldProblem: {
            code: string;
            detail: string;
            hint?: string;
            /** @description JSON pointer into the body, or the name of a parameter */
            pointer: string;
        };
        FileColumn: {
            /** @description The first cell that is not empty; empty: the first rows have none */
            example: string;
            /** @description What it is taken for: a field of a device, or the setting that it is named after; empty: it is left aside */
            field: string;
            /** @description As the file has it */
            name: string;
        };
        FileColumns: {
            /** @description In the order of the file; of a zip with several tables, of the first */
            columns: components["schemas"]["FileColumn"][];
            /** @enum {string} */
            format: "csv" | "xlsx" | "json" | "zip";
            /** @description What was found out about the file, in words */
            notes: string[];
        };
        FileDiff: {
            /** @description Unified; secrets are masked, and one that changes is ******** (changed) */
            diff: string;
            name: string;
        };
        Finding: {
            address?: string;
            /** @description SHA-256 of what it shows */
            certificate?: string;
            /**
             * Format: date-time
             * @description When it came to stand so: a gateway tells what is new of a phone, not each time that it looked
             */
            changedAt: string;
            /** @enum {string} */
            condition: "ready" | "seen" | "inCall" | "wrongPassword" | "defaultPassword" | "lockedOut" | "certificateChanged" | "notAPhone" | "otherDevice" | "unreachable";
            /** @description What went wrong, and what to do */
            detail?: string;
            /** @description Id of the account's device with this MAC */
            device?: string;
            /** @description What that device is called */
            deviceName?: string;
            family?: string;
            /** Format: date-time */
            firstSeen: string;
            mac: string;
            model?: string;
            /** @description Nothing happens with it until somebody did something */
            needsPerson: boolean;
            /** @description Settings that somebody made on the phone itself; secrets as ******** */
            overrides?: {
                [key: string]: string;
            };
            /** @description Of what it showed at first, when that is another */
            pinned?: string;
            /** @description The other server that it says provisions it */
            provisioningServer?: string;
            serial?: string;
            softwareVersion?: string;
            /** @description That somebody said is right */
            trusted?: string;
        };
        FirmwareRules: {
            /** @enum {string} */
            kind: "FirmwareRules";
            /**
             * Format: int64
             * @description 0: nobody ever wrote any
             */
            revision: number;
            spec: components["schemas"]["RulesSpec"];
            status: components["schemas"]["RulesStatus"];
        };
        FollowLink: {
            code?: string;
            /** @description For owner */
            email?: string;
            link: string;
            /** @description For owner */
            name?: string;
            password: string;
        };
        Gateway: {
            id: string;
            /** @enum {string} */
            kind: "Gateway";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["GatewaySpec"];
            status: components["schemas"]["GatewayStatus"];
        };
        GatewayLogin: {
            password: components["schemas"]["SecretMark"];
            pushPassword?: components["schemas"]["SecretMark"];
            /** @description ucs: of /push */
            pushUser?: string;
            user: string;
        };
        GatewayLoginWrite: {
            /** @description Text; what was read, or nothing, leaves it as it is */
            password?: unknown;
            /** @description Text; what was read, or nothing, leaves it as it is */
            pushPassword?: unknown;
            pushUser?: string;
            user?: string;
        };
        GatewayLogins: {
            polyos?: components["schemas"]["GatewayLogin"];
            ucs?: components["schemas"]["GatewayLogin"];
        };
        GatewayLoginsWrite: {
            polyos?: components["schemas"]["GatewayLoginWrite"];
            ucs?: components["schemas"]["GatewayLoginWrite"];
        };
        GatewaySpec: {
            /** @description What phones ask for at their own interface; passwords can be written, and are not shown */
            logins: components["schemas"]["GatewayLogins"];
            /** @description Id of the site whose devices it drives */
            site: string;
        };
        GatewayStatus: {
            /** @description Id of the account that has it */
            account: string;
            /** @description Where it comes from */
            address: string;
            /** @enum {string} */
            connection: "online" | "offline" | "unknown";
            /**
             * Format: date-time
             * @description null: nobody has used a token of it
             */
            enrolledAt: string | null;
            /**
             * Format: int64
             * @description Phones, and what pretends to be one, that it saw
             */
            found: number;
            /** @description Its name there */
            host: string;
            /** @description Where it looks for phones */
            networks: string[];
            /** Format: date-time */
            since: string | null;
            siteName: string;
            /** Format: date-time */
            startedAt: string | null;
            /** @description For muster gateway --token; shown when it is made, and never again */
            token?: string;
            /**
             * Format: date-time
             * @description Of a token that nobody has used yet
             */
            tokenExpiresAt: string | null;
            version: string;
        };
        GatewayWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata?: components["schemas"]["MetadataWrite"];
            spec: components["schemas"]["GatewayWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        GatewayWriteSpec: {
            logins?: components["schemas"]["GatewayLoginsWrite"];
            /** @description Id or name; it stays */
            site: string;
        };
        GenerationView: {
            /** Format: date-time */
            activatedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it signed no more
             */
            endedAt: string | null;
            /** @description SHA-256 of the certificate */
            fingerprint: string;
            /** Format: int64 */
            generation: number;
            /** @description Of a PKI of your own */
            imported: boolean;
            /**
             * Format: int64
             * @description Valid certificates of it that were seen in the last 30 days
             */
            inUse: number;
            keyType: string;
            /** Format: date-time */
            notAfter: string;
            /** Format: date-time */
            notBefore: string;
            /** @description On the addresses of devices: .pem, .cer and .crl follow */
            path: string;
            /** @description The issuing certificate and what is above it */
            pem: string;
            /**
             * Format: date-time
             * @description When it was trusted no more
             */
            retiredAt: string | null;
            /** @enum {string} */
            state: "next" | "current" | "previous" | "retired";
            subject: string;
        };
        Header: {
            name: string;
            value: string;
        };
        HiddenValue: {
            /** @enum {string} */
            level: "builtin" | "account" | "family" | "model" | "group" | "site" | "userGroup" | "device";
            name: string;
            value: string;
        };
        ImageView: {
            /** @description That it is for; none: all of the release */
            models: string[];
            /** @description As devices ask for it */
            name: string;
            /** @description Where devices fetch it, on their addresses */
            path: string;
            sha256: string;
            /**
             * Format: int64
             * @description In bytes
             */
            size: number;
        };
        ImpactDiff: {
            /** @description Effective settings */
            changes: components["schemas"]["ValueChanged"][];
            /** Format: int64 */
            count: number;
            /** @description Effective settings change; false: only a shared file does */
            effective: boolean;
            /** @description MAC of one of the devices */
            example: string;
            family: string;
            /** @description Of the example */
            files: components["schemas"]["FileDiff"][];
            model: string;
            /**
             * @description What the devices do about it
             * @enum {string}
             */
            restart: "none" | "restart" | "reboot" | "unknown";
        };
        ImpactReport: {
            /** @description With connections=true: where the devices stand that get other settings */
            connections?: components["schemas"]["Connections"];
            /**
             * Format: int64
             * @description Devices of whose boot at least one file would have other bytes
             */
            devicesChanged: number;
            /** @description Devices that change alike, most devices first */
            diffs: components["schemas"]["ImpactDiff"][];
            /**
             * Format: int64
             * @description Devices among whose policies the change is
             */
            inherit: number;
            /**
             * Format: int64
             * @description How many more there are than are shown
             */
            moreDiffs: number;
            /**
             * Format: int64
             * @description Devices that the policy is for and that policies are not sent to, by the way they were onboarded
             */
            notSent: number;
            /**
             * @description Of a preview: what would be done to the policy
             * @enum {string}
             */
            of?: "write" | "delete";
            /**
             * Format: int64
             * @description Those that would restart or reboot for it, as far as the settings catalog says; what leaves a device with what it has restarts nothing
             */
            restarts: number;
            /**
             * Format: int64
             * @description Those of which the settings catalog does not say whether they would
             */
            restartsUnknown: number;
            /**
             * Format: int64
             * @description Of what the change is made to: apply it with If-Match, and somebody else's change in between is 412
             */
            revision?: number;
            /**
             * Format: int64
             * @description Those of them that would have other effective settings; the rest reads a shared file that changed, and keeps what it has
             */
            settingsChanged: number;
            /**
             * Format: int64
             * @description Those of them that keep what they have: a stronger policy says otherwise, or the same
             */
            stronger: number;
            /**
             * Format: int64
             * @description Devices that the policy is for and whose family knows none of its settings
             */
            unsupported: number;
            warnings: components["schemas"]["Warning"][];
        };
        ImportOf: {
            /**
             * Format: int64
             * @description Devices that it added; null while it is at work, and of a long list for a while
             */
            created: number | null;
            /** @description What the file is called; empty: nobody said */
            file: string;
            /**
             * Format: int64
             * @description Devices that it changed; null like created
             */
            updated: number | null;
        };
        ImportWrite: {
            /** @description PEM: the issuing certificate, then what is above it */
            certificate: string;
            /** @description PEM, not encrypted; it is sealed, and never shown */
            key: string;
            /** @description Sign with it at once */
            now?: boolean;
        };
        IssueWrite: {
            /** @description How long the password waits for its device; 720h without */
            expiresIn?: string;
        };
        Issued: {
            device: string;
            identity: components["schemas"]["DeviceIdentity"];
            /** @description To who holds the right reveal. A device that enrolls or fetches is told by itself */
            oneTimePassword?: string;
        };
        JobItem: {
            /** @description What was done, or would be: create, update, delete, unchanged */
            action?: string;
            /**
             * Format: int64
             * @description How often it was begun, with those of the job that this one repeats
             */
            attempts: number;
            /** @description Of an import: what changes, secrets masked */
            changes?: components["schemas"]["Change"][];
            /** @description Of a failure, as in problem documents */
            code?: string;
            detail?: string;
            /** @description Of an import: id of the device */
            device?: string;
            /** @description Of an import: all reasons why the row failed */
            errors?: components["schemas"]["Error"][];
            /** @description Of an import of a zip with several tables: which one */
            file?: string;
            /**
             * Format: date-time
             * @description When it was settled
             */
            finishedAt: string | null;
            /** @description Of firmware waves: what the device ran when it was given the release */
            from?: string;
            mac?: string;
            /** @description Of the device, as people know it */
            name?: string;
            /** @description Of an import: what may not be meant */
            notes?: components["schemas"]["Note"][];
            /** @description The field at fault */
            pointer?: string;
            /**
             * Format: int64
             * @description Of an import: line of the file, row of the sheet or place in the list
             */
            row?: number;
            /**
             * Format: int64
             * @description From 1, in the order of the work
             */
            seq: number;
            /**
             * Format: date-time
             * @description When something was done about it first
             */
            startedAt: string | null;
            /** @enum {string} */
            state: "pending" | "done" | "failed" | "skipped" | "waiting";
            /** @description Id of the device, or the row */
            subject: string;
            /** @description Of firmware waves: the version that the device is brought to */
            to?: string;
        };
        JobView: {
            /** @description Id of the account that it is about */
            account: string;
            /** @description Who set it off */
            by: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Everything is tried and nothing changed */
            dryRun: boolean;
            /**
             * Format: date-time
             * @description While it waits for its time: when it begins, or goes on
             */
            dueAt?: string;
            /** @description What stopped the job as a whole */
            errors: string[];
            /**
             * Format: date-time
             * @description When it should be done, once 5 % are
             */
            eta?: string;
            /** Format: date-time */
            finishedAt: string | null;
            id: string;
            /** @description Of an import */
            import?: components["schemas"]["ImportOf"];
            /** @description Which work it is: bulk, import, live, firmware */
            kind: string;
            progress: components["schemas"]["Progress"];
            /**
             * Format: int64
             * @description Grows with each step
             */
            revision: number;
            /**
             * Format: date-time
             * @description When it was to begin
             */
            startAt?: string;
            /** Format: date-time */
            startedAt: string | null;
            /** @enum {string} */
            state: "queued" | "running" | "paused" | "succeeded" | "failed" | "cancelled" | "partial";
            title: string;
            /** @description It can be taken back by :undo */
            undo: boolean;
            /** @description Of firmware waves */
            upgrade?: components["schemas"]["UpgradeOf"];
            /** @description What of time it waits for; also of a job that runs outside of its window, and takes on no devices */
            waits?: components["schemas"]["JobWait"];
            /** @description The same in words, on the clocks of its window */
            waitsFor?: string;
            /** @description Of what was asked for, when the job is made */
            warnings?: components["schemas"]["Warning"][];
            /** @description The hours of each day in which it takes on devices */
            window?: components["schemas"]["JobWindow"];
        };
        JobWait: {
            /**
             * Format: date-time
             * @description When that is
             */
            at: string;
            /**
             * @description start: the time at which it was to begin; window: its hours
             * @enum {string}
             */
            for: "start" | "window";
        };
        JobWindow: {
            /** @description Time of day, such as 22:00 */
            from: string;
            /** @description Whose clocks are meant, as the IANA names it: Europe/Berlin */
            timeZone: string;
            /** @description Time of day at which no further device is taken on; before from: on the next day */
            to: string;
        };
        LinkText: {
            /** @description What stands behind # in its address */
            link: string;
        };
        LinkView: {
            account: components["schemas"]["SessionAccount"];
            /** @description A code of the authenticator is asked for */
            code: boolean;
            /** @description Of the member */
            email?: string;
            /** Format: date-time */
            expiresAt: string;
            /**
             * @description owner: makes the account's owner, who says name and address
             * @enum {string}
             */
            kind: "owner" | "invite" | "reset";
            /** @description Of the member */
            name?: string;
        };
        ListAccount: {
            items: components["schemas"]["Account"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListAuditEntry: {
            items: components["schemas"]["AuditEntry"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListAuthority: {
            items: components["schemas"]["Authority"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListBlockedKey: {
            items: components["schemas"]["BlockedKey"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListCapture: {
            items: components["schemas"]["Capture"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListCertificate: {
            items: components["schemas"]["Certificate"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListCredential: {
            items: components["schemas"]["Credential"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListDevice: {
            items: components["schemas"]["Device"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListDeviceGroup: {
            items: components["schemas"]["DeviceGroup"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListDevicePart: {
            items: components["schemas"]["DevicePart"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListDeviceUser: {
            items: components["schemas"]["DeviceUser"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListDeviceUserGroup: {
            items: components["schemas"]["DeviceUserGroup"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListEnrollmentCode: {
            items: components["schemas"]["EnrollmentCode"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListFactoryRoot: {
            items: components["schemas"]["FactoryRoot"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListFinding: {
            items: components["schemas"]["Finding"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListGateway: {
            items: components["schemas"]["Gateway"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListJobItem: {
            items: components["schemas"]["JobItem"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListJobView: {
            items: components["schemas"]["JobView"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListMember: {
            items: components["schemas"]["Member"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListModel: {
            items: components["schemas"]["Model"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListModelFirmware: {
            items: components["schemas"]["ModelFirmware"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListPastPolicy: {
            items: components["schemas"]["PastPolicy"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListPendingDevice: {
            items: components["schemas"]["PendingDevice"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListPermission: {
            items: components["schemas"]["Permission"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListPolicyResource: {
            items: components["schemas"]["PolicyResource"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListProfile: {
            items: components["schemas"]["Profile"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListRelease: {
            items: components["schemas"]["Release"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListRenderedFile: {
            items: components["schemas"]["RenderedFile"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListRoom: {
            items: components["schemas"]["Room"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListSavedView: {
            items: components["schemas"]["SavedView"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListSession: {
            items: components["schemas"]["Session"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListSetting: {
            items: components["schemas"]["Setting"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListSite: {
            items: components["schemas"]["Site"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListToken: {
            items: components["schemas"]["Token"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        ListUpload: {
            items: components["schemas"]["Upload"][];
            /** @description null on the last page */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description With count=true
             */
            totalCount?: number;
        };
        LiveSettings: {
            /** @enum {string} */
            connection: "online" | "offline" | "unknown";
            /** Format: date-time */
            reportedAt: string | null;
            /** @description What the device said last, secrets as ******** unless reveal asks for them; empty when it never did */
            settings: {
                [key: string]: string;
            };
        };
        LiveWrite: {
            /** @description Names in settings that no catalog knows, sent all the same */
            raw?: string[];
            /** @description The settings to change, by name; others stay as they are */
            settings: {
                [key: string]: string | number | boolean;
            };
        };
        Me: {
            /** @description Id of the account; it and all beneath it can be reached */
            account: string;
            id: string;
            /** @enum {string} */
            kind: "token" | "user";
            name: string;
            /** @description In the account */
            permissions: components["schemas"]["Permission"][];
            rights: string[];
            /**
             * @description Missing: there are rights alone
             * @enum {string}
             */
            role?: "owner" | "admin" | "deviceManager" | "helpdesk" | "readOnly";
            /** @description Ids of the sites that the role is for; empty: no bound */
            sites: string[];
            /** @description Of the server */
            version: string;
        };
        Member: {
            id: string;
            /** @enum {string} */
            kind: "Member";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["MemberSpec"];
            status: components["schemas"]["MemberStatus"];
        };
        MemberSpec: {
            /** @description Signs in no more, and tokens of theirs are refused */
            disabled: boolean;
            email: string;
            /** @enum {string} */
            role: "owner" | "admin" | "deviceManager" | "helpdesk" | "readOnly";
            /** @description Ids of the sites that the role is for; empty: the account and all beneath it */
            sites: string[];
        };
        MemberStatus: {
            /** @description Id of the account */
            account: string;
            /**
             * @description invited: has not signed in yet
             * @enum {string}
             */
            state: "invited" | "active" | "disabled";
        };
        MemberWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata: components["schemas"]["MetadataWrite"];
            spec: components["schemas"]["MemberWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        MemberWriteSpec: {
            disabled?: boolean;
            email?: string;
            /** @enum {string} */
            role?: "owner" | "admin" | "deviceManager" | "helpdesk" | "readOnly";
            /** @description Ids or names; for deviceManager, helpdesk and readOnly */
            sites?: string[];
        };
        Metadata: {
            /** Format: date-time */
            createdAt: string;
            labels: {
                [key: string]: string;
            };
            name: string;
            /** Format: int64 */
            revision: number;
            /** Format: date-time */
            updatedAt: string;
        };
        MetadataWrite: {
            /** @description Taken no notice of */
            createdAt?: unknown;
            labels?: {
                [key: string]: string;
            };
            /** @description 1 to 100 characters, no slash */
            name?: string;
            /** @description Taken no notice of: use If-Match */
            revision?: unknown;
            /** @description Taken no notice of */
            updatedAt?: unknown;
        };
        Model: {
            /** @description Supported by Auto-Sync */
            autoSync: boolean;
            family: string;
            model: string;
            note: string;
            /** @description How the device spells it in its User-Agent */
            token: string;
        };
        ModelFirmware: {
            /**
             * Format: int64
             * @description That do not run what they should
             */
            behind: number;
            /** Format: int64 */
            devices: number;
            family: string;
            model: string;
            /** @description Versions that rules may name, newest first */
            offered: string[];
            /** @description Devices by status.firmware.state */
            states: {
                [key: string]: number;
            };
            /** @description That devices should run, most devices first */
            targets: components["schemas"]["VersionCount"][];
            /** @description In use, most devices first */
            versions: components["schemas"]["VersionCount"][];
        };
        NewLink: {
            /** Format: date-time */
            expiresAt: string;
            /** @enum {string} */
            kind: "owner" | "invite" | "reset";
            /** @description Its text, which is shown once */
            link: string;
            /** @description Of the page in which it is used */
            url: string;
        };
        NewPassword: {
            current: string;
            password: string;
        };
        NextPoll: {
            /**
             * Format: date-time
             * @description The latest, counted from its last sync; null: not known
             */
            at: string | null;
            /**
             * Format: int64
             * @description Seconds from one to the next
             */
            every?: number;
            /**
             * Format: date-time
             * @description The earliest, where it may come before at
             */
            from?: string;
            /**
             * @description off: it comes when it starts alone. period: every so often. daily: at a time of its own clock. random: no later than every so often
             * @enum {string}
             */
            pace: "off" | "period" | "daily" | "random";
            /** @description Of day, by the device's own clock; with daily */
            time?: string;
        };
        Note: {
            code: string;
            detail: string;
        };
        OldDevice: {
            /** @description From where */
            address: string;
            /**
             * Format: date-time
             * @description When it came last
             */
            at: string;
            /**
             * Format: int64
             * @description Of the pair it came with
             */
            generation: number;
            id: string;
            mac: string;
            name: string;
            /** @description The address's /24, of IPv6 its /64 */
            subnet: string;
        };
        Origin: {
            /** @enum {string} */
            level: "builtin" | "account" | "family" | "model" | "group" | "site" | "userGroup" | "device";
            /** @description Of the policy; device default, when nothing sets it */
            name: string;
        };
        Override: {
            /** @description The upload that says so */
            file: string;
            key: string;
            /** @description Shown as ******** to who may not see secrets */
            secret: boolean;
            value: string;
        };
        OverridesProblem: {
            /** @description What is wrong with it, for people */
            detail: string;
            /** @description The upload */
            file: string;
        };
        Pair: {
            serverPassword: string;
            serverUser: string;
        };
        PastPolicy: {
            /**
             * Format: date-time
             * @description When it became so
             */
            at: string;
            /** @description Who made it so */
            by: string;
            /** @description Against the revision before; of the oldest that is kept, nothing is said */
            changed: components["schemas"]["PolicyChanged"][];
            /** @description It is so now */
            current: boolean;
            /** @description It was deleted then */
            deleted: boolean;
            labels: {
                [key: string]: string;
            };
            name: string;
            /** Format: int64 */
            revision: number;
            spec: components["schemas"]["PolicySpec"];
        };
        PendingDevice: {
            id: string;
            /** @enum {string} */
            kind: "PendingDevice";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["PendingSpec"];
            status: components["schemas"]["PendingStatus"];
        };
        PendingSpec: {
            mac: string;
        };
        PendingStatus: {
            address: string;
            family: string;
            /**
             * Format: date-time
             * @description null: never seen
             */
            firstSeen: string | null;
            /**
             * Format: date-time
             * @description null: never seen
             */
            lastSeen: string | null;
            /**
             * @description held: in the inventory, waits for approval; notAvailable: the MAC cannot be added here; full: the account has as many devices as may join by themselves
             * @enum {string}
             */
            match: "held" | "notAvailable" | "full";
            model: string;
        };
        Permission: {
            allowed: boolean;
            power: string;
            /** @description What it is, for people */
            says: string;
            /** @description Why not */
            why?: string;
        };
        PinWrite: {
            /** @description As the device shows it; spaces and dashes are left out */
            pin: string | number;
        };
        PolicyChanged: {
            /** @description null: it is there no more */
            after: string | null;
            /** @description null: it was not there */
            before: string | null;
            /** @description JSON pointer: /spec/settings/NAME, /spec/priority */
            what: string;
        };
        PolicyResource: {
            id: string;
            /** @description With dryRun=true: what it would do to devices */
            impact?: components["schemas"]["ImpactReport"];
            /** @enum {string} */
            kind: "Policy";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["PolicySpec"];
            status: components["schemas"]["PolicyStatus"];
            warnings?: components["schemas"]["Warning"][];
        };
        PolicySetting: {
            /** @description What the devices inherit, or would if the policy did not set it, most devices first */
            beneath: components["schemas"]["PolicySource"][];
            /** @description The policies that win there, most devices first */
            by: components["schemas"]["PolicySource"][];
            /** @description The policy sets it; false: its devices inherit it */
            here: boolean;
            /** @description As the policy has it, else as the family spells it */
            key: string;
            /**
             * Format: int64
             * @description Devices on which another policy's value wins
             */
            overridden: number;
            /** @description Models among the devices that do not know it */
            unsupported: string[];
            /**
             * Format: int64
             * @description Devices that have the policy's value
             */
            wins: number;
        };
        PolicySource: {
            /**
             * Format: int64
             * @description Of the policy's devices, those with whom it is so
             */
            devices: number;
            /** @enum {string} */
            level: "builtin" | "account" | "family" | "model" | "group" | "site" | "userGroup" | "device";
            locked: boolean;
            name: string;
            /** @description Id; absent: Muster's own */
            policy?: string;
            /** @description ******** for a secret */
            value: string;
        };
        PolicySpec: {
            /** @enum {string} */
            level: "account" | "family" | "model" | "group" | "site" | "userGroup" | "device";
            /** @description Settings that no higher level may override */
            locked: string[];
            /** @enum {string} */
            priority: "lowest" | "low" | "normal" | "important" | "critical";
            /** @description Settings that no catalog knows and that are told all the same */
            raw: string[];
            /** @description Values of secret settings are shown as ******** */
            settings: {
                [key: string]: string;
            };
            /** @description What the level names: a family, a model, or the id of a group, site, user group or device; empty for account */
            target: string;
        };
        PolicyStanding: {
            /**
             * Format: int64
             * @description Devices that the policy is sent to
             */
            devices: number;
            /** @description In the order of keys */
            items: components["schemas"]["PolicySetting"][];
            /** @description The same by model */
            models: {
                [key: string]: number;
            };
            /** @description Always null: the list is whole */
            nextCursor: string | null;
            /**
             * Format: int64
             * @description Of the policy, when it was looked at
             */
            revision: number;
        };
        PolicyStatus: {
            /** @description Id of the account that has it */
            account: string;
            /** @description Who made it what it is */
            changedBy: string;
            /**
             * Format: int64
             * @description With devices=true: devices that it is sent to, whether or not a stronger policy says otherwise
             */
            devices?: number;
            /** @description The target as people know it */
            targetName: string;
        };
        PolicyWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata?: components["schemas"]["MetadataWrite"];
            spec: components["schemas"]["PolicyWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        PolicyWriteSpec: {
            /** @enum {string} */
            level: "account" | "family" | "model" | "group" | "site" | "userGroup" | "device";
            locked?: string[];
            /** @enum {string} */
            priority?: "lowest" | "low" | "normal" | "important" | "critical";
            /** @description Names in settings that no catalog knows; where the level does not say the family, the name does: ucs:name */
            raw?: string[];
            /** @description ******** keeps the secret that is there; numbers, true and false are taken for text */
            settings?: {
                [key: string]: string | number | boolean;
            };
            /** @description By id or name; a device by its MAC too */
            target?: string;
        };
        PreflightCounts: {
            /**
             * Format: int64
             * @description Of those touched: online, by a road that leads to them
             */
            atOnce: number;
            /** Format: int64 */
            external: number;
            /** Format: int64 */
            offline: number;
            /** Format: int64 */
            staged: number;
            /** Format: int64 */
            touched: number;
            /**
             * Format: int64
             * @description Of those touched or offline: no road leads to them
             */
            unreachable: number;
            /** Format: int64 */
            unsupported: number;
        };
        PreflightReport: {
            /** @description How many, also where a list stops short */
            counts: components["schemas"]["PreflightCounts"];
            /** @description Another provisioning server holds them */
            external: components["schemas"]["DeviceRef"][];
            /** @description Would be touched, and are offline: their channel is closed, or they have none and were not heard of for a day */
            offline: components["schemas"]["DeviceRef"][];
            /** @description Never seen, and left alone by the licence */
            staged: components["schemas"]["DeviceRef"][];
            /** @description Get the pair by Auto-Sync */
            touched: components["schemas"]["DeviceRef"][];
            /** @description A list holds its first 1000 only */
            truncated: boolean;
            /** @description Of those touched or offline: no road leads to them, so that each gets the pair when it asks by itself, while the overlap lasts */
            unreachable: components["schemas"]["DeviceRef"][];
            /** @description Model or onboarding takes no credentials */
            unsupported: components["schemas"]["DeviceRef"][];
            warnings?: components["schemas"]["Warning"][];
        };
        PrivateSubnet: {
            /** @description Which address the device says it has, 10.1.0.0/16 */
            private: string;
            /** @description Where requests come from, 203.0.113.0/24 */
            public: string;
        };
        ProbeAsk: {
            spec: components["schemas"]["ProfileWriteSpec"];
        };
        ProbeReport: {
            /** @description What devices would stumble over; none when all is well */
            warnings: components["schemas"]["Warning"][];
        };
        Problem: {
            /** @description Those to choose one from */
            accounts?: components["schemas"]["SessionAccount"][];
            /** @description Stable word for programs */
            code: string;
            current?: components["schemas"]["Current"];
            /** @description What happened, in a sentence */
            detail?: string;
            /** @description Those that stand in the way, the first 100 */
            devices?: components["schemas"]["DeviceRef"][];
            /**
             * Format: int64
             * @description How many there are
             */
            devicesTotal?: number;
            errors?: components["schemas"]["FieldProblem"][];
            /** @description The path that was asked */
            instance?: string;
            /** @description Also in X-Request-Id, the log and the audit trail */
            requestId: string;
            /**
             * Format: int64
             * @description Seconds until it makes sense to ask again
             */
            retryAfter?: number;
            /** Format: int64 */
            status: number;
            title: string;
            /** @description Names the kind of problem; ends in its code */
            type: string;
        };
        Profile: {
            id: string;
            /** @enum {string} */
            kind: "Profile";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["ProfileSpec"];
            status: components["schemas"]["ProfileStatus"];
            warnings?: components["schemas"]["Warning"][];
        };
        ProfileSpec: {
            /** @enum {string} */
            firstContact: "serial" | "proof";
            issueIdentity: boolean;
            /**
             * Format: int64
             * @description 0 to 999; null: devices are told none
             */
            phoneGroup: number | null;
            /** @description Of server type http: where the settings files are. ******** stands for the password in it */
            provisioningURL: string;
            /** @description PEM of what the server's certificate leads to */
            rootCA: string;
            /** @enum {string} */
            serverType: "muster" | "http";
        };
        ProfileStatus: {
            /** @description Id of the account that has it */
            account: string;
            /**
             * Format: int64
             * @description Of these: that were told something else than it says now
             */
            behind: number;
            /**
             * Format: int64
             * @description Grows with what devices are told
             */
            edition: number;
            /**
             * Format: int64
             * @description Devices of those sites that have enrolled
             */
            enrolled: number;
            /**
             * Format: int64
             * @description That name it, of this account and those beneath it
             */
            sites: number;
        };
        ProfileWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata: components["schemas"]["MetadataWrite"];
            spec?: components["schemas"]["ProfileWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        ProfileWriteSpec: {
            /**
             * @description serial when left out
             * @enum {string}
             */
            firstContact?: "serial" | "proof";
            issueIdentity?: boolean;
            /**
             * Format: int64
             * @description 0 to 999
             */
            phoneGroup?: number;
            /** @description http:// or https://, with user:password@ where the server asks for them */
            provisioningURL?: string;
            rootCA?: string;
            /**
             * @description Left out: http when there is a provisioningURL, else muster
             * @enum {string}
             */
            serverType?: "muster" | "http";
        };
        Progress: {
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            failed: number;
            /**
             * Format: int64
             * @description Nothing was to be done, or the job ended first
             */
            skipped: number;
            /** Format: int64 */
            total: number;
            /**
             * Format: int64
             * @description For their devices
             */
            waiting: number;
        };
        Proof: {
            /** @description When a second factor is on */
            code?: string;
            password: string;
        };
        Provisioning: {
            id: string;
            /** @description With dryRun=true: what it would do to devices */
            impact?: components["schemas"]["ImpactReport"];
            /** @enum {string} */
            kind: "Provisioning";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["ProvisioningSpec"];
            status: components["schemas"]["ProvisioningStatus"];
            warnings?: components["schemas"]["Warning"][];
        };
        ProvisioningSpec: {
            autoSync: components["schemas"]["AutoSyncSpec"];
            /** @description What a device's certificate is to the account; one that counts decides which device its bearer is in any case */
            certificate: components["schemas"]["CertificateRules"];
            /** @description How phones are asked by SIP NOTIFY to fetch their configuration */
            checkSync: components["schemas"]["CheckSyncSpec"];
            /**
             * @description All devices hold the pair, or each one of its own made of it; the pair then lets new devices in
             * @enum {string}
             */
            credentials: "shared" | "perDevice";
            deviceDefaults: components["schemas"]["DeviceDefaults"];
            enabled: boolean;
            /** @enum {string} */
            http: "off" | "noSecrets" | "all";
            /** @description How long an old pair works after an edit; 0s = not at all */
            overlap: string;
            /** @description Write-only */
            serverPassword: components["schemas"]["SecretMark"];
            serverUser: string;
            /** @enum {string} */
            unknownDevices: "add" | "hold";
        };
        ProvisioningStatus: {
            /** @description Devices by credential-sync state, over the whole account */
            counts: {
                [key: string]: number;
            };
            /** Format: int64 */
            generation: number;
            /**
             * Format: date-time
             * @description Newest request of any device with the current pair, a minute at most behind; null: none
             */
            lastUsed: string | null;
            /** @description How far the current pair has come */
            rollout: components["schemas"]["Rollout"];
            serverAddress: string;
            /** @description What DHCP servers still hand out; the devices are in …/provisioning/dhcp */
            stillOld: components["schemas"]["StillOldCount"];
            /**
             * Format: date-time
             * @description When the certificate of the server address ends; null: not known
             */
            tlsValidUntil: string | null;
        };
        RecoveryCodes: {
            /** @description Each lets in once in place of a code of the authenticator; they are shown once */
            codes: string[];
        };
        Release: {
            id: string;
            /** @enum {string} */
            kind: "FirmwareRelease";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["ReleaseSpec"];
            status: components["schemas"]["ReleaseStatus"];
        };
        ReleaseSpec: {
            /** @description Why nobody is offered it any more; empty: it is */
            bad: string;
            /** @description How its vendor offers it, in a word such as stable or beta; empty: not said. Rules do not look at it */
            channel: string;
            /** @enum {string} */
            family: "ucs" | "polyos" | "j100";
            models: string[];
            notes: string;
            /** @description The day it came out, such as 2026-02-28; empty: not said */
            released: string;
            /** @description As devices report it */
            version: string;
        };
        ReleaseStatus: {
            /**
             * Format: int64
             * @description Of this account, that run it
             */
            devices: number;
            images: components["schemas"]["ImageView"][];
            /** @description An account above has it, and shares it with all beneath */
            inherited: boolean;
            /**
             * Format: int64
             * @description Of all images, in bytes
             */
            size: number;
            /** @description Name of the file that was uploaded */
            source: string;
            /**
             * @description damaged: an image is not there or not what it was, and no device is told it
             * @enum {string}
             */
            state: "ready" | "damaged";
        };
        RenderedFile: {
            name: string;
            /** @description Carries secrets: shown masked without the right reveal */
            secret: boolean;
            /** @description The same for all devices of family and account */
            shared: boolean;
            /** @description Content-Type, as the device gets it */
            type: string;
        };
        ReplaceWrite: {
            /** @description Of the new device, in any notation */
            mac: string;
            /** @description Of the new device, of the same family; empty: the same model */
            model?: string;
            /** @description Of the new device; empty: learnt when it comes */
            serial?: string;
        };
        RequestBar: {
            /**
             * Format: date-time
             * @description When the step began
             */
            at: string;
            /**
             * Format: int64
             * @description Requests that somebody has to do something about
             */
            failed: number;
            /**
             * Format: int64
             * @description Requests that nobody need look after
             */
            served: number;
        };
        RequestStats: {
            /** @description The last 24 hours, oldest first, in steps of equal length */
            items: components["schemas"]["RequestBar"][];
            /** @enum {string} */
            kind: "RequestStats";
        };
        RetireWrite: {
            /** @description Also while devices come with its certificates: they are refused then */
            force?: boolean;
            /**
             * Format: int64
             * @description The oldest previous one without
             */
            generation?: number;
        };
        Revert: {
            /**
             * Format: int64
             * @description What it shall be again
             */
            revision: number;
        };
        RevokeWrite: {
            /** @enum {string} */
            reason?: "unspecified" | "keyCompromise" | "affiliationChanged" | "superseded" | "cessationOfOperation" | "privilegeWithdrawn";
        };
        Rollout: {
            /**
             * Format: int64
             * @description Devices that Auto-Sync covers and that have not come with the pair
             */
            behind: number;
            /**
             * Format: int64
             * @description Of these, have come with the pair
             */
            confirmed: number;
            /**
             * Format: int64
             * @description Of these, have failed
             */
            failed: number;
            /** Format: int64 */
            generation: number;
            /** @description Why it is paused */
            reason?: string;
            /**
             * Format: int64
             * @description Devices that were sent an order for this generation
             */
            sent: number;
            /**
             * Format: date-time
             * @description Of the pause
             */
            since: string | null;
            /**
             * @description off: Auto-Sync is; idle: nobody is behind
             * @enum {string}
             */
            state: "off" | "idle" | "running" | "paused";
            /**
             * Format: int64
             * @description That is open, from 1
             */
            wave: number;
            /**
             * Format: int64
             * @description Those that spec.autoSync.waves names, and the rest
             */
            waves: number;
        };
        Room: {
            id: string;
            /** @description With dryRun=true: what it would do to devices */
            impact?: components["schemas"]["ImpactReport"];
            /** @enum {string} */
            kind: "Room";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["RoomSpec"];
            status: components["schemas"]["RoomStatus"];
        };
        RoomSpec: {
            /**
             * Format: int64
             * @description People; 0: not said
             */
            capacity: number;
            floor: string;
            /** @description Id of its site */
            site: string;
            /** @description focus, huddle, small, medium, large; empty: not said */
            size: string;
        };
        RoomStatus: {
            /** @description Id of the account that has it */
            account: string;
            /** Format: int64 */
            devices: number;
            siteName: string;
        };
        RoomWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata: components["schemas"]["MetadataWrite"];
            spec: components["schemas"]["RoomWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        RoomWriteSpec: {
            /** Format: int64 */
            capacity?: number;
            floor?: string;
            /** @description Id or name */
            site?: string;
            size?: string;
        };
        RotateWrite: {
            /** @description Sign with the new key at once, without announcing it first */
            now?: boolean;
        };
        RuleView: {
            /** @description Takes devices also down to it; else one that runs something newer stays on that */
            downgrade?: boolean;
            /** @description Left out: every model */
            model?: string;
            /** @description Id; left out: everywhere */
            site?: string;
            siteName?: string;
            /** @description same, latest, off, or a version */
            value: string;
        };
        RuleWrite: {
            /** @description Whether devices that run something newer are taken down to it. Left out: to a version they are, to the latest they are not */
            downgrade?: boolean;
            /** @description As the catalog names it, or as the device does; left out: every model */
            model?: string;
            /** @description Id or name of a site of the account; left out: everywhere */
            site?: string;
            /** @description Taken no notice of */
            siteName?: unknown;
            /** @description same: what the next weaker rule says; latest: the newest release; off: devices stay on what they run; or one of the five newest releases of the model */
            value: string;
        };
        RulesImpact: {
            /**
             * Format: int64
             * @description Devices of the account that would be told another release than now
             */
            devicesChanged: number;
            /**
             * Format: int64
             * @description Those of them that run something else than that, and would load it
             */
            restarts: number;
        };
        RulesSpec: {
            /** @description Of a site before those for all sites, of a model before those for all models */
            rules: components["schemas"]["RuleView"][];
        };
        RulesStatus: {
            /** @description What holds where no rule says anything */
            builtin: string;
            /** @description With dryRun=true */
            impact?: components["schemas"]["RulesImpact"];
            /** @description Rules of accounts above, weakest first: they hold where the account's own say same, or nothing */
            inherited: components["schemas"]["RuleView"][];
        };
        RulesWrite: {
            /** @description Taken no notice of */
            kind?: unknown;
            /** @description Taken no notice of: use If-Match */
            revision?: unknown;
            spec: components["schemas"]["RulesWriteSpecStruct"];
            /** @description Taken no notice of */
            status?: unknown;
        };
        RulesWriteSpecStruct: {
            rules: components["schemas"]["RuleWrite"][];
        };
        SavedView: {
            id: string;
            /** @enum {string} */
            kind: "SavedView";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["SavedViewSpec"];
            status: components["schemas"]["SavedViewStatus"];
        };
        SavedViewSpec: {
            /** @description What is shown, in order; empty: what there is room for */
            columns: string[];
            /** @description As the device list takes it */
            filter: string;
            /** @description Always true: views belong to the account */
            shared: boolean;
            /** @description As the device list takes it */
            sort: string;
        };
        SavedViewStatus: {
            /** @description Id of the account that has it */
            account: string;
        };
        SavedViewWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata: components["schemas"]["MetadataWrite"];
            spec?: components["schemas"]["SavedViewWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        SavedViewWriteSpec: {
            columns?: string[];
            filter?: string;
            /** @description true: views belong to the account, and all who may read it see them */
            shared?: boolean;
            sort?: string;
        };
        ScanWrite: {
            /** @description 10.1.0.0/24; empty: where it looks anyway */
            networks?: string[];
        };
        Scope: {
            groups: string[];
            models: string[];
            sites: string[];
        };
        SecretMark: {
            set: boolean;
            /** Format: date-time */
            updatedAt?: string;
        };
        Security: {
            /** @description They have signed in by the identity provider */
            identity: boolean;
            /** @description They have one */
            password: boolean;
            /**
             * Format: int64
             * @description How many are left
             */
            recoveryCodes: number;
            /** @description A code of an authenticator is asked for too */
            totp: boolean;
        };
        Session: {
            account: components["schemas"]["SessionAccount"];
            /** @description Where they signed in from */
            address: string;
            /** @description As it says */
            browser: string;
            /** Format: date-time */
            createdAt: string;
            /** @description It is the one that asks */
            current: boolean;
            /**
             * Format: date-time
             * @description When it ends at the latest
             */
            endsAt: string;
            /** @enum {string} */
            how: "password" | "link" | "sso";
            id: string;
            /**
             * Format: date-time
             * @description When it ends unless it is used
             */
            idleUntil: string;
            /** @enum {string} */
            kind: "Session";
            member: components["schemas"]["SessionMember"];
            security: components["schemas"]["Security"];
            /**
             * Format: date-time
             * @description To some minutes
             */
            usedAt: string;
        };
        SessionAccount: {
            id: string;
            name: string;
        };
        SessionMember: {
            email: string;
            id: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "admin" | "deviceManager" | "helpdesk" | "readOnly";
        };
        Setting: {
            /** @description With name: those of the names that it is the entry of */
            asked?: string[];
            /**
             * @description Where people look for it
             * @enum {string}
             */
            category: "general" | "time" | "network" | "lines" | "calls" | "audio" | "video" | "display" | "contacts" | "security" | "provisioning" | "apps" | "diagnostics" | "other";
            choices: components["schemas"]["Choice"][];
            default: string;
            family: string;
            /**
             * Format: int64
             * @description Both 0: not known
             */
            max: number;
            /**
             * Format: int64
             * @description 0: not known
             */
            maxIndex: number;
            /** Format: int64 */
            min: number;
            /** @description # stands for an index */
            name: string;
            /** @enum {string} */
            restart: "none" | "restart" | "reboot" | "unknown";
            secret: boolean;
            /** @description Software or models that know it, as its source says; seen on: an export of these models has it, which says nothing of other models */
            since: string;
            source: string;
            /** @description A value outside the type is refused; otherwise it is warned of */
            strict: boolean;
            summary: string;
            /** @enum {string} */
            type: "bool" | "int" | "enum" | "string" | "host" | "url" | "ip" | "list" | "opaque";
        };
        ShownPIN: {
            /**
             * Format: date-time
             * @description Until then somebody types it: POST …/devices:pair
             */
            expiresAt: string;
            mac: string;
        };
        SignIn: {
            /** @description Id of the account; when the answer was accountRequired */
            account?: string;
            /** @description Of the authenticator, or a recovery code; when the answer was codeRequired */
            code?: string;
            email: string;
            password: string;
        };
        SignInMethods: {
            password: boolean;
            /** @description Missing: there is no identity provider */
            sso?: components["schemas"]["SsoSignInLink"];
        };
        Site: {
            id: string;
            /** @description With dryRun=true: what it would do to devices */
            impact?: components["schemas"]["ImpactReport"];
            /** @enum {string} */
            kind: "Site";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["SiteSpec"];
            status: components["schemas"]["SiteStatus"];
        };
        SiteBundle: {
            /** @description That of the site */
            id: string;
            /** @enum {string} */
            kind: "SiteBundle";
            metadata: components["schemas"]["Metadata"];
            status: components["schemas"]["BundleStatus"];
        };
        SiteRef: {
            id: string;
            name: string;
            /** @description /eu/de/Berlin */
            path: string;
        };
        SiteSpec: {
            address: string;
            /**
             * @description always: a device moves here when it comes from here; onlyNew: one that has a site stays
             * @enum {string}
             */
            deviceAssociation: "always" | "onlyNew";
            /** @description 4 digits, the second part of 12-digit provisioning codes; **** for who may not write */
            pin: string | number;
            /** @description Where several sites stand behind one public address */
            privateSubnets: components["schemas"]["PrivateSubnet"][];
            /** @description Id of its enrollment profile; empty: devices are sent to the account's Server Address */
            profile: string;
            /** @description Where it stands in the tree: names with / between them, eu/de */
            region: string;
            /** @description Devices that come from here are of the site */
            subnets: string[];
        };
        SiteStatus: {
            /** @description Id of the account that has it */
            account: string;
            /** Format: int64 */
            devices: number;
            /** @description /eu/de/Berlin */
            path: string;
            /**
             * Format: double
             * @description Of the devices that say whether they are connected; null: none does
             */
            percentOnline: number | null;
            /** @description Names of the policies for it */
            policies: string[];
            /**
             * Format: int64
             * @description How many devices say whether they are connected
             */
            reporting: number;
            /** Format: int64 */
            rooms: number;
        };
        SiteWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata: components["schemas"]["MetadataWrite"];
            spec?: components["schemas"]["SiteWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        SiteWriteSpec: {
            address?: string;
            /**
             * @description always when empty
             * @enum {string}
             */
            deviceAssociation?: "always" | "onlyNew";
            /** @description 4 digits, as text or as a number */
            pin?: string | number;
            privateSubnets?: components["schemas"]["PrivateSubnet"][];
            /** @description Id or name, of the account or of one above it */
            profile?: string;
            region?: string;
            subnets?: string[];
        };
        SsoSignInLink: {
            /** @description What the button says */
            name: string;
            /** @description Where the browser goes */
            url: string;
        };
        StatsSince: {
            /**
             * Format: date-time
             * @description When the first of those whose firmware failed was given up
             */
            firmwareFailed: string | null;
            /**
             * Format: date-time
             * @description When the first of those that go up and down was last sent
             */
            firmwareStopped: string | null;
        };
        StillOld: {
            /**
             * Format: int64
             * @description Devices that came with an old pair within a day, although they are new or had a newer one
             */
            count: number;
            /** @description The newest 100 of them */
            devices: components["schemas"]["OldDevice"][];
            /**
             * Format: int64
             * @description The newest old pair that DHCP still hands out; 0: none that we know of
             */
            generation: number;
        };
        StillOldCount: {
            /**
             * Format: int64
             * @description Devices that came with an old pair within a day, although they are new or had a newer one
             */
            count: number;
            /**
             * Format: int64
             * @description The newest old pair that DHCP still hands out; 0: none that we know of
             */
            generation: number;
        };
        SubjectPattern: {
            /** @description CN, serialNumber, O, OU, UID or a dotted number of the subject; dns, uri or email of the alternative names */
            attribute: string;
            /** @description Regular expression (RE2) for the whole value, with a group named mac or serial */
            match: string;
        };
        Token: {
            id: string;
            /** @enum {string} */
            kind: "ApiToken";
            metadata: components["schemas"]["Metadata"];
            spec: components["schemas"]["TokenSpec"];
            status: components["schemas"]["TokenStatus"];
        };
        TokenSpec: {
            /**
             * Format: date-time
             * @description null: never
             */
            expiresAt: string | null;
            /** @description Id of the member who acts with it, in their role of now */
            member?: string;
            rights: string[];
            /**
             * @description In place of rights
             * @enum {string}
             */
            role?: "owner" | "admin" | "deviceManager" | "helpdesk" | "readOnly";
            /** @description Ids of the sites that the role is for */
            sites?: string[];
        };
        TokenStatus: {
            /** @description The part of the text that tells tokens apart */
            prefix: string;
            /** Format: date-time */
            revokedAt: string | null;
            /** @description The text; shown when the token is created, and never again */
            token?: string;
            /**
             * Format: date-time
             * @description When it was used last, to the minute; null: never, since this is kept
             */
            usedAt: string | null;
            valid: boolean;
        };
        TokenWrite: {
            /** @description Taken no notice of */
            id?: unknown;
            /** @description Taken no notice of */
            impact?: unknown;
            /** @description Taken no notice of */
            kind?: unknown;
            metadata: components["schemas"]["MetadataWrite"];
            spec: components["schemas"]["TokenWriteSpec"];
            /** @description Taken no notice of */
            status?: unknown;
            /** @description Taken no notice of */
            warnings?: unknown;
        };
        TokenWriteSpec: {
            /** Format: date-time */
            expiresAt?: string;
            /** @description Id or name of a member of the account */
            member?: string;
            /** @description One of rights, role and member is wanted */
            rights?: ("read" | "write" | "reveal" | "admin")[];
            /** @enum {string} */
            role?: "owner" | "admin" | "deviceManager" | "helpdesk" | "readOnly";
            /** @description With role: ids or names of the sites that it is for */
            sites?: string[];
        };
        TotpCode: {
            code: string;
        };
        TotpKey: {
            /** @description For typing into an authenticator */
            key: string;
            /** @description For a QR code */
            uri: string;
        };
        TrustWrite: {
            /** @description SHA-256 of the certificate that is right, as it was looked at */
            certificate: string;
        };
        UpgradeOf: {
            /**
             * Format: int64
             * @description Devices that are given the release in a minute; 0: as many as the wave has
             */
            perMinute: number;
            /**
             * Format: int64
             * @description It pauses when so many have failed; 0: never
             */
            stopAtFailures: number;
            /** @description A release's, or latest */
            version: string;
            /**
             * Format: int64
             * @description Which one is open, from 1; 0: none, the job is over or has not begun
             */
            wave: number;
            /** @description Devices of the first waves; the rest is the last */
            waves: number[];
        };
        UpgradeTarget: {
            /** @description An expression; what it is true of is looked up once */
            filter?: string;
            /** @description Static or dynamic, by id or name */
            groups?: string[];
            /** @description Devices by id, MAC or name; alone */
            ids?: string[];
            models?: string[];
            /** @description By id or name */
            sites?: string[];
        };
        UpgradeWrite: {
            /**
             * Format: int64
             * @description Devices that are given the release in a minute; 0: as many as the wave has
             */
            perMinute?: number;
            /**
             * Format: date-time
             * @description When it begins, at most 90 days ahead; left out: at once. Which devices are meant is looked up now. A dry run takes no time
             */
            startAt?: string;
            /**
             * Format: int64
             * @description Pause when so many have failed; 0: never. Who resumes lets so many fail again
             */
            stopAtFailures?: number;
            target: components["schemas"]["UpgradeTarget"];
            /** @description Tell devices to come, where a road leads to them; true when left out. Others get the release at their next poll */
            tell?: boolean;
            /** @description In which a device that was told has to come back, 2m to 720h; 1h when left out */
            timeout?: string;
            /** @description A release's, or latest: of each model its newest */
            version: string;
            /** @description Devices of the first waves; the rest is the last. A wave begins when those before have come back or failed */
            waves?: number[];
            /** @description The hours of each day in which it takes on devices; left out: all day */
            window?: components["schemas"]["JobWindow"];
        };
        Upload: {
            name: string;
            /** Format: int64 */
            size: number;
            /** Format: date-time */
            updatedAt: string;
        };
        ValueChanged: {
            /** @description null: the device is told no more */
            after: string | null;
            /** @description null: the device was not told */
            before: string | null;
            key: string;
            /** @description Told no more, and the device keeps what it has, where other settings go back to their default */
            stays: boolean;
        };
        VersionCount: {
            /** Format: int64 */
            devices: number;
            /** @description Empty: not known */
            version: string;
        };
        Visit: {
            agent: string;
            /** Format: date-time */
            at: string;
            /**
             * Format: int64
             * @description Of the answer, or of the upload
             */
            bytes: number;
            /** @description Id of what was captured of it; empty: nothing was, or it is not kept any more */
            capture: string;
            /** @description ours or factory; unknown, expired, malformed, revoked or blocked: it did not count; empty: none was shown */
            certificate: string;
            /**
             * Format: int64
             * @description So many in a row were alike
             */
            count: number;
            /** @description What to do about it; empty: nothing */
            do: string;
            /** @description Of the file as it was served */
            etag: string;
            /** @description Beneath the Server Address, as it was asked for */
            file: string;
            /**
             * Format: int64
             * @description Of the pair it came with; 0: none, or a wrong one
             */
            generation: number;
            method: string;
            /**
             * Format: double
             * @description Time to answer
             */
            milliseconds: number;
            /** @description A stable code */
            reason: string;
            /** @description The reason in plain words */
            says: string;
            /** @description basic or digest; certificate: that alone; empty: no credentials were shown */
            scheme: string;
            /** @description Address that the request came from */
            source: string;
            /** Format: int64 */
            status: number;
            /** @description Version; empty: plain HTTP; proxy: ended before it reached this server */
            tls: string;
            /** @description Somebody has to do something */
            trouble: boolean;
        };
        VisitList: {
            items: components["schemas"]["Visit"][];
            /** @description The newest visit that somebody has to do something about, unless the device's settings were served since */
            lastError?: components["schemas"]["Visit"];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        Warning: {
            code: string;
            detail: string;
            pointer?: string;
        };
        WhichSite: {
            /** @description Missing: no site has such a subnet, and a device from there stays where it is */
            site?: components["schemas"]["SiteRef"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAccount"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccount: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccount: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListToken"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBlockedKeys: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBlockedKey"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createBlockedKey: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockedKeyWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedKey"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountBlockedKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedKey"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAccountBlockedKey: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockedKeyWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedKey"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountBlockedKey: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedKey"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccountBlockedKey: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedKey"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCertificateAuthorities: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAuthority"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCertificateAuthority: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorityWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountCertificateAuthority: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAccountCertificateAuthority: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorityWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountCertificateAuthority: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccountCertificateAuthority: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCertificates: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
                /** @description Id, MAC or name */
                device?: string;
                state?: "signing" | "valid" | "revoked" | "expired" | "failed";
                /** @description Those that end before: a time, RFC 3339 */
                endsBefore?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCertificate"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeviceGroups: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDeviceGroup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDeviceGroup: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceGroupWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceGroup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountDeviceGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceGroup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAccountDeviceGroup: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceGroupWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceGroup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountDeviceGroup: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceGroup"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccountDeviceGroup: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceGroup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeviceUserGroups: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDeviceUserGroup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDeviceUserGroup: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceUserGroupWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUserGroup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountDeviceUserGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUserGroup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAccountDeviceUserGroup: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceUserGroupWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUserGroup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountDeviceUserGroup: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUserGroup"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccountDeviceUserGroup: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUserGroup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeviceUsers: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDeviceUser"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDeviceUser: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceUserWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUser"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountDeviceUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUser"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAccountDeviceUser: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceUserWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUser"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountDeviceUser: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUser"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccountDeviceUser: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUser"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDevices: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
                /** @description Part of name, MAC, serial or model, or of the IP address of its last request (10.1.4); KEY:VALUE is also part of a label's value */
                q?: string;
                family?: "ucs" | "polyos" | "j100";
                /** @description As the catalog names it, or as the device does */
                model?: string;
                serial?: string;
                /** @description Devices that have synced, and a policy that is sent to them was made or changed since */
                pendingChanges?: "true";
                /** @description Id or name */
                site?: string[];
                /** @description Id or name */
                room?: string[];
                /** @description Id or name, static or dynamic */
                group?: string[];
                /** @description Id or name */
                user?: string[];
                /** @description status.provisioning */
                state?: ("staged" | "active" | "stale" | "none")[];
                lifecycle?: ("imported" | "approved" | "claimed" | "associated" | "activated" | "enrolled" | "deactivated")[];
                onboarding?: ("provisioned" | "pin" | "usb" | "bluetooth")[];
                connection?: ("online" | "offline" | "unknown")[];
                held?: "true" | "false";
                /** @description status.lastError: somebody has to do something about what it asked for last */
                provisioningError?: "true" | "false";
                /** @description Enrolled devices that were told something else than the profile of their site says now, or the same */
                enrollment?: "behind" | "current";
                /** @description status.firmware.state; behind: all that do not run what they should, those that did not come back among them */
                firmware?: ("behind" | "current" | "upgrading" | "waiting" | "failed" | "stopped" | "held" | "off" | "unknown")[];
                /** @description status.credentialSync.state */
                credentialSync?: ("inSync" | "queued" | "sending" | "waiting" | "applied" | "failed" | "excluded" | "unsupported" | "staged" | "unreachable" | "off")[];
                /** @description key:value, or a key alone for devices that have it */
                label?: string[];
                /** @description Only these fields, with dots and commas: id,metadata.name,status.provisioning. The others, required or not, are left out. */
                fields?: string;
                /** @description Count all pages into totalCount */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDevice"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkDevices: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key": string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkWrite"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportDevices: {
        parameters: {
            query?: {
                /** @description Part of name, MAC, serial or model, or of the IP address of its last request (10.1.4); KEY:VALUE is also part of a label's value */
                q?: string;
                family?: "ucs" | "polyos" | "j100";
                /** @description As the catalog names it, or as the device does */
                model?: string;
                serial?: string;
                /** @description Devices that have synced, and a policy that is sent to them was made or changed since */
                pendingChanges?: "true";
                /** @description Id or name */
                site?: string[];
                /** @description Id or name */
                room?: string[];
                /** @description Id or name, static or dynamic */
                group?: string[];
                /** @description Id or name */
                user?: string[];
                /** @description status.provisioning */
                state?: ("staged" | "active" | "stale" | "none")[];
                lifecycle?: ("imported" | "approved" | "claimed" | "associated" | "activated" | "enrolled" | "deactivated")[];
                onboarding?: ("provisioned" | "pin" | "usb" | "bluetooth")[];
                connection?: ("online" | "offline" | "unknown")[];
                held?: "true" | "false";
                /** @description status.lastError: somebody has to do something about what it asked for last */
                provisioningError?: "true" | "false";
                /** @description Enrolled devices that were told something else than the profile of their site says now, or the same */
                enrollment?: "behind" | "current";
                /** @description status.firmware.state; behind: all that do not run what they should, those that did not come back among them */
                firmware?: ("behind" | "current" | "upgrading" | "waiting" | "failed" | "stopped" | "held" | "off" | "unknown")[];
                /** @description status.credentialSync.state */
                credentialSync?: ("inSync" | "queued" | "sending" | "waiting" | "applied" | "failed" | "excluded" | "unsupported" | "staged" | "unreachable" | "off")[];
                /** @description key:value, or a key alone for devices that have it */
                label?: string[];
                /** @description An expression over the fields of devices */
                filter?: string;
                format?: "csv" | "xlsx" | "json" | "CSV" | "XLSX" | "JSON";
                /** @description Advanced Tools: provisioned devices only, with the settings of their own level as columns */
                settings?: boolean;
                /** @description Secret settings in clear: needs the right reveal. Otherwise their cells are empty, which an import leaves alone */
                secrets?: boolean;
                /** @description Which, separated by commas; all otherwise */
                columns?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/csv": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportChosenDevices: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx" | "json" | "CSV" | "XLSX" | "JSON";
                /** @description Advanced Tools: provisioned devices only, with the settings of their own level as columns */
                settings?: boolean;
                /** @description Secret settings in clear: needs the right reveal. Otherwise their cells are empty, which an import leaves alone */
                secrets?: boolean;
                /** @description Which, separated by commas; all otherwise */
                columns?: string;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenDevices"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/csv": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pairDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PinWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEnrollmentCodes: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnrollmentCode"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEnrollmentCode: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentCode"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountEnrollmentCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentCode"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAccountEnrollmentCode: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentCode"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountEnrollmentCode: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentCode"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccountEnrollmentCode: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentCode"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFactoryRoots: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFactoryRoot"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFactoryRoot: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactoryRootWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactoryRoot"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountFactoryRoot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactoryRoot"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAccountFactoryRoot: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactoryRootWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactoryRoot"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountFactoryRoot: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactoryRoot"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccountFactoryRoot: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactoryRoot"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFirmwareOverview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListModelFirmware"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFirmwareReleases: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
                /** @description Only for this model */
                model?: string;
                /** @description Only of this channel, in any case */
                channel?: string;
                /** @description Only those of the account itself */
                own?: boolean;
                /** @description Only those that rules may name: of each model the five newest that are sound and not marked as bad */
                offered?: boolean;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRelease"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadFirmware: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
                /** @description Of the release; its models and version when left out */
                name?: string;
                /** @description What the file is called; or X-File-Name. The name of an image tells what it is */
                file?: string;
                /** @description Where the file does not tell */
                family?: "ucs" | "polyos" | "j100";
                /** @description Where the file does not tell; or to take some of its models alone */
                models?: string[];
                /** @description As devices report it; where the file does not tell */
                version?: string;
                notes?: string;
                /** @description How its vendor offers it, in a word such as stable or beta */
                channel?: string;
                /** @description The day it came out, such as 2026-02-28 */
                released?: string;
                /** @description Of the file, as its vendor says it: another one is refused */
                sha256?: string;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                "Content-Type"?: string;
                /** @description What the file is called, percent-encoded where it is not ASCII; or name */
                "X-File-Name"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/zip": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFirmwareRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteFirmwareRelease: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateFirmwareRelease: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                release: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fetchFirmware: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchAsk"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFirmwareRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmwareRules"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceFirmwareRules: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulesWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmwareRules"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upgradeFirmware: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpgradeWrite"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGateways: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGateway"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createGateway: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatewayWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gateway"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountGateway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gateway"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAccountGateway: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatewayWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gateway"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountGateway: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gateway"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccountGateway: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gateway"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFound: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
                /** @description Only those that stand so */
                condition?: "ready" | "seen" | "inCall" | "wrongPassword" | "defaultPassword" | "lockedOut" | "certificateChanged" | "notAPhone" | "otherDevice" | "unreachable";
                /** @description Only those that are no device of the account */
                unclaimed?: boolean;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFinding"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
                /** @description In any notation */
                mac: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimFound: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
                /** @description In any notation */
                mac: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPin: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
                /** @description In any notation */
                mac: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownPIN"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trustFound: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
                /** @description In any notation */
                mac: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrustWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateGateway: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gateway"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scanGateway: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanWrite"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gateway"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importDevices: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
                /** @description What the file is called; or X-File-Name */
                name?: string;
                /** @description Of a workbook: which sheet; the first otherwise */
                sheet?: string;
                /** @description valid imports the rows without errors, all imports nothing when a row has one */
                mode?: "valid" | "all";
                /** @description Make the sites that the file names and the account does not have */
                createSites?: boolean;
                /** @description What the columns of the file are, in its order, in place of the names that it gives them; an empty one is left aside */
                columns?: string[];
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                "Content-Type"?: string;
                /** @description What the file is called, percent-encoded where it is not ASCII; or name */
                "X-File-Name"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": unknown;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/zip": string;
                "text/csv": string;
                "text/tab-separated-values": string;
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportColumns: {
        parameters: {
            query?: {
                /** @description What the file is called; or X-File-Name */
                name?: string;
                /** @description Of a workbook: which sheet; the first otherwise */
                sheet?: string;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                "Content-Type"?: string;
                /** @description What the file is called, percent-encoded where it is not ASCII; or name */
                "X-File-Name"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": unknown;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/zip": string;
                "text/csv": string;
                "text/tab-separated-values": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileColumns"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMember"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createMember: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAccountMember: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountMember: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccountMember: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPendingDevices: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPendingDevice"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePendingDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description In any notation */
                mac: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPermission"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolicies: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
                level?: "account" | "family" | "model" | "group" | "site" | "userGroup" | "device";
                /** @description With level: by id or name */
                target?: string;
                /** @description Count the devices of each into status.devices */
                devices?: boolean;
                /** @description Count all pages into totalCount */
                count?: boolean;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPolicyResource"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPolicy: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
                /** @description Ask no device to fetch: all get it at their next poll, or by a job that asks them */
                quiet?: boolean;
                /** @description Say of an impact how many of the devices that get other settings are online */
                connections?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyResource"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyResource"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAccountPolicy: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
                /** @description Ask no device to fetch: all get it at their next poll, or by a job that asks them */
                quiet?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                policy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyResource"];
                };
            };
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyResource"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountPolicy: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
                /** @description Ask no device to fetch: all get it at their next poll, or by a job that asks them */
                quiet?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyResource"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccountPolicy: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
                /** @description Ask no device to fetch: all get it at their next poll, or by a job that asks them */
                quiet?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                policy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyResource"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAffected: {
        parameters: {
            query?: {
                /** @description Id or name of the policy that the body would replace; left out: it would be a new one */
                policy?: string;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProfiles: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProfile"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProfile: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAccountProfile: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountProfile: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccountProfile: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    probeProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProbeAsk"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProbeReport"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProvisioning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provisioning"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateProvisioning: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provisioning"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCredentials: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCredential"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endCredentials: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
                /** @description End it although devices still use it: they are cut off */
                force?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                generation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credential"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDHCP: {
        parameters: {
            query?: {
                /** @description The DHCP server that the snippet is for */
                server?: "isc" | "kea" | "dnsmasq" | "windows" | "cisco" | "mikrotik" | "fortigate" | "pfsense";
                family?: "ucs" | "polyos" | "j100";
                /** @description false: mask the password although one may see it */
                reveal?: boolean;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DhcpHelp"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseSync: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provisioning"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preflightProvisioning: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreflightReport"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeSync: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provisioning"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryFailedSync: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provisioning"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revealCredentials: {
        parameters: {
            query?: {
                /** @description Id or MAC: the pair as this device of the account holds it */
                device?: string;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pair"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRooms: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRoom"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRoom: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAccountRoom: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountRoom: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccountRoom: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSavedViews: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSavedView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSavedView: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAccountSavedView: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountSavedView: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccountSavedView: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOwnerLink: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewLink"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSites: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSite"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSite: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteWrite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAccountSite: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountSite: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAccountSite: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSiteBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteBundle"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceSiteBundle: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
                /** @description What the file is called, percent-encoded where it is not ASCII; or name */
                "X-File-Name"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/zip": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteBundle"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSiteBundle: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteBundle"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSiteBundleContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findSiteAt: {
        parameters: {
            query?: {
                /** @description Where the request comes from */
                address?: string;
                /** @description Which address the device says it has */
                private?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhichSite"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeviceStats: {
        parameters: {
            query?: {
                /** @description devices: the numbers of where devices stand, quickly; those of firmware, policies and certificates stay zero */
                part?: "devices";
            };
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceStats"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRequestStats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestStats"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
                /** @description Id of what was changed */
                object?: string;
                /** @description kind:id, or a part of the name */
                actor?: string;
                /** @description An action, or its beginning with a dot at the end: device. */
                action?: string;
                /** @description Id or name: of this account alone */
                account?: string;
                /** @description Part of action, object, name or what changed */
                q?: string;
                requestId?: string;
                /** @description Address that it was asked from, in full */
                source?: string;
                result?: "done" | "refused";
                /** @description Not before: a time, RFC 3339 */
                since?: string;
                /** @description Before: a time, RFC 3339 */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAuditEntry"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                /** @description Id of what was changed */
                object?: string;
                /** @description kind:id, or a part of the name */
                actor?: string;
                /** @description An action, or its beginning with a dot at the end: device. */
                action?: string;
                /** @description Id or name: of this account alone */
                account?: string;
                /** @description Part of action, object, name or what changed */
                q?: string;
                requestId?: string;
                /** @description Address that it was asked from, in full */
                source?: string;
                result?: "done" | "refused";
                /** @description Not before: a time, RFC 3339 */
                since?: string;
                /** @description Before: a time, RFC 3339 */
                until?: string;
                format?: "ndjson" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": unknown;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditCheck"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBlockedKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedKey"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceBlockedKey: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockedKeyWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedKey"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteBlockedKey: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedKey"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateBlockedKey: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedKey"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificateAuthorityCRL: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                authority: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pkix-crl": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activateCertificateAuthority: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                authority: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "*/*"?: never;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importCertificateAuthority: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                authority: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retireCertificateAuthority: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                authority: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RetireWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateCertificateAuthority: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                authority: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificateAuthority: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceCertificateAuthority: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorityWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCertificateAuthority: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateCertificateAuthority: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Serial number, hex, as any tool writes it */
                serial: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeCertificate: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Serial number, hex, as any tool writes it */
                serial: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RevokeWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeviceGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceGroup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceDeviceGroup: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceGroupWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceGroup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDeviceGroup: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceGroup"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateDeviceGroup: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceGroup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeviceUserGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUserGroup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceDeviceUserGroup: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceUserGroupWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUserGroup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDeviceUserGroup: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUserGroup"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateDeviceUserGroup: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUserGroup"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeviceUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUser"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceDeviceUser: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceUserWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUser"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDeviceUser: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUser"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateDeviceUser: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceUser"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDevice: {
        parameters: {
            query?: {
                /** @description Only these fields, with dots and commas: id,metadata.name,status.provisioning. The others, required or not, are left out. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCapturing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capturing"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startCapture: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CaptureStart"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capturing"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endCapture: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capturing"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCaptures: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCapture"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCapture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
                capture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capture"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCaptureBody: {
        parameters: {
            query?: {
                /** @description Secrets in clear: needs the right reveal, and is in the audit trail. Otherwise they are ********, for everybody */
                reveal?: boolean;
            };
            header?: never;
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
                capture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEffectiveSettings: {
        parameters: {
            query?: {
                /** @description Secrets in clear: needs the right reveal, and is in the audit trail. Otherwise they are ********, for everybody */
                reveal?: boolean;
            };
            header?: never;
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectiveList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainSetting: {
        parameters: {
            query?: {
                /** @description Secrets in clear: needs the right reveal, and is in the audit trail. Otherwise they are ********, for everybody */
                reveal?: boolean;
            };
            header?: never;
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
                /** @description The setting's name */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explained"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRenderedFile"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeviceJobs: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
                /** @description Of several any */
                kind?: ("bulk" | "live" | "firmware")[];
            };
            header?: never;
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDevicePart"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLiveSettings: {
        parameters: {
            query?: {
                /** @description Secrets in clear: needs the right reveal, and is in the audit trail. Otherwise they are ********, for everybody */
                reveal?: boolean;
            };
            header?: never;
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveSettings"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setLiveSettings: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveWrite"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProvisioningLog: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUploads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUpload"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activateDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveIdentityDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    associateDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssociateWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimForWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deactivateDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    denyIdentityDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disassociateDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueIdentityDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IssueWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issued"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepSettings: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyResource"];
                };
            };
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyResource"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rediscoverDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restartDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    syncDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlockDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unpinFirmwareDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadLogsOfDevice: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id, MAC in any notation, or name */
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEnrollmentCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentCode"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceEnrollmentCode: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentCode"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteEnrollmentCode: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentCode"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateEnrollmentCode: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentCode"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description Which, separated by commas; device.* is all that begin so. Empty: all */
                types?: string;
                /** @description Of this account and all beneath it alone, by id or name */
                account?: string;
            };
            header?: {
                /** @description The id of the newest event that was seen: the stream goes on after it */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFactoryRoot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactoryRoot"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceFactoryRoot: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactoryRootWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactoryRoot"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteFactoryRoot: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactoryRoot"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateFactoryRoot: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactoryRoot"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGateway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gateway"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceGateway: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatewayWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gateway"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteGateway: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gateway"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateGateway: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gateway"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
                /** @description Only of this account and those beneath it, by id or name */
                account?: string;
                /** @description Of several any */
                kind?: ("bulk" | "import" | "live" | "firmware")[];
                /** @description Of several any */
                state?: ("queued" | "running" | "paused" | "succeeded" | "failed" | "cancelled" | "partial")[];
                /** @description Part of the title */
                q?: string;
                /** @description true: only jobs that wait for their time; false: only others */
                scheduled?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListJobView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: {
                /** @description Wait so long, such as 30s, until the job moves; with If-None-Match, until it differs from that */
                wait?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportErrors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobItems: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
                state?: "pending" | "done" | "failed" | "skipped" | "waiting";
            };
            header?: never;
            path: {
                /** @description Id */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListJobItem"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobReport: {
        parameters: {
            query?: {
                /** @description Only those that stand so */
                state?: "pending" | "done" | "failed" | "skipped" | "waiting";
            };
            header?: never;
            path: {
                /** @description Id */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryJob: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoJob: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceMember: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMember: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateMember: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteMember: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewLink"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetMember: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
                /** @description Take away the second factor too: the authenticator is lost */
                totp?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewLink"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOutMember: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listModels: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
                family?: "ucs" | "polyos" | "j100";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListModel"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyResource"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replacePolicy: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
                /** @description Ask no device to fetch: all get it at their next poll, or by a job that asks them */
                quiet?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                policy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyResource"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePolicy: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
                /** @description Ask no device to fetch: all get it at their next poll, or by a job that asks them */
                quiet?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyResource"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePolicy: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
                /** @description Ask no device to fetch: all get it at their next poll, or by a job that asks them */
                quiet?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                policy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyResource"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolicyHistory: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
            };
            header?: never;
            path: {
                /** @description Id or name */
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPastPolicy"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPolicyRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                policy: string;
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastPolicy"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolicySettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyStanding"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewPolicy: {
        parameters: {
            query?: {
                /** @description Say of an impact how many of the devices that get other settings are online */
                connections?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                policy: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactReport"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revertPolicy: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
                /** @description Ask no device to fetch: all get it at their next poll, or by a job that asks them */
                quiet?: boolean;
            };
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                policy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Revert"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyResource"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceProfile: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteProfile: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateProfile: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceRoom: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteRoom: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateRoom: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceSavedView: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSavedView: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSavedView: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowLink"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookAtLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkText"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSignInMethods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInMethods"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    newRecoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Proof"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeTotp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Proof"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginTotp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Proof"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpKey"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSession"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept for 24 hours for this token and path: the same key and body get the first answer again. */
                "Idempotency-Key"?: string;
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSettings: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description nextCursor of the page before; of no use with another filter or order */
                cursor?: string;
                /** @description Fields with commas between them, a minus for the other way round. Devices: up to three of id, name, mac, serial, model, family, site, lifecycle, softwareVersion, firstSeen, lastSeen, lastProvisioningSync, createdAt, updatedAt. Accounts, and what accounts have of sites, rooms, groups, users, views and policies: id or name. Others: id. */
                sort?: string;
                /** @description Devices only: an expression such as state = "staged" AND NOT has(site) */
                filter?: string;
                /** @description All families when empty */
                family?: "ucs" | "polyos" | "j100";
                /** @description Part of a name or a summary; a concrete name finds its entry */
                q?: string;
                /** @description All of them when empty */
                category?: "general" | "time" | "network" | "lines" | "calls" | "audio" | "video" | "display" | "contacts" | "security" | "provisioning" | "apps" | "diagnostics" | "other";
                /** @description A model of the catalog: its family's settings, but for those known to be for other models alone */
                model?: string;
                /** @description Concrete names, reg.1.address or ucs:reg.1.address: their entries alone */
                name?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSetting"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceSite: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteWrite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSite: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be, with dryRun=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSite: {
        parameters: {
            query?: {
                /** @description Do everything but commit, and answer what would be */
                dryRun?: boolean;
            };
            header?: {
                /** @description Why, in at most 500 characters of UTF-8, percent-encoded; kept with what the audit trail says of the request. */
                "Audit-Comment"?: string;
                /** @description The ETag the change was made from; * takes whatever is there */
                "If-Match"?: string;
                "Content-Type"?: string;
            };
            path: {
                /** @description Id or name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
