// Generated from /openapi/v1.json by contract.mjs (npm run generate). Do not edit.
/* eslint-disable */

export interface paths {
    "/api/v1/boards/{boardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One board. */
        get: operations["readBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Committee: changes a board's name, switch, openness and rules; what is left out stays. */
        patch: operations["changeBoard"];
        trace?: never;
    };
    "/api/v1/boards/{boardId}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A board's posts, pinned ones first; the same for everyone who may read the board. */
        get: operations["listPosts"];
        put?: never;
        /** Posts on a board; safe to repeat with the same id. */
        post: operations["writePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{boardId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Marks a board as read for me; the mark never moves backwards. */
        put: operations["markBoardRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clause-comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes my comment on a clause back. */
        delete: operations["deleteClauseComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clause-comments/{commentId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: takes a comment on a clause away, with a reason that stays in its place. */
        put: operations["removeClauseComment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One comment with its first replies, as it stands in the list. */
        get: operations["readComment"];
        put?: never;
        post?: never;
        /** Takes my comment back; a marker stays when it has replies. */
        delete: operations["deleteComment"];
        options?: never;
        head?: never;
        /** Changes my comment. */
        patch: operations["editComment"];
        trace?: never;
    };
    "/api/v1/comments/{commentId}/reactions/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Reacts to a comment; once more changes nothing. */
        put: operations["reactToComment"];
        post?: never;
        /** Takes my reaction to a comment back; once more changes nothing. */
        delete: operations["takeCommentReactionBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{commentId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Staff: removes a comment with a reason that its author is told. */
        put: operations["removeComment"];
        post?: never;
        /** Committee: brings back a comment that the staff removed. */
        delete: operations["restoreComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{commentId}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The replies to a comment, oldest first. */
        get: operations["listReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{commentId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The earlier texts of a comment, latest first. */
        get: operations["readCommentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A community. */
        get: operations["readCommunity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A community's boards in its order; guests get the public ones. */
        get: operations["listBoards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/boards/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: puts all boards in this order, those switched off included. */
        put: operations["orderBoards"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/boards/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many posts of each board are new or active since I last marked it as read. */
        get: operations["listUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/compounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The compounds of my community, by name. */
        get: operations["listCompounds"];
        put?: never;
        /** Adds a compound (secretary). */
        post: operations["addCompound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/covenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The residents' covenant in force, and the version that is being prepared. */
        get: operations["readCovenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/covenant/clauses/{clauseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One clause of the covenant: as it is now, and as it was in every version. */
        get: operations["readClause"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/covenant/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: opens what is or was in force to everybody, or keeps it to the members. */
        put: operations["changeCovenantReaders"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/covenant/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of the covenant, latest first. A page may be short and still have a next one. */
        get: operations["listCovenantVersions"];
        put?: never;
        /** Committee: begins a new version of the covenant with the clauses of the latest; safe to repeat with the same id. */
        post: operations["startCovenantDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits to join, longest first, or is a member, by status (secretary, committee). */
        get: operations["listMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a photo (the image itself as the body: JPEG, PNG or WebP, at most 10 MB); safe to repeat with the same id. */
        post: operations["sendPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Committee: the posts and comments that the staff removed, with text, who, when and why, the latest removal first. */
        get: operations["listRemoved"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts and comments by words, board, kind, author and time, newest first, among what I may read. A page may be short and still have a next one. */
        get: operations["searchCommunity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{placeId}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who used which power in the community, newest first (secretary, and those above). */
        get: operations["readAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{placeId}/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds which office here, longest first. */
        get: operations["listOfficesInCommunity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{placeId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a person a role here; who may, depends on the role. */
        post: operations["grantRoleInCommunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compounds/{compoundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A compound with its buildings. */
        get: operations["readCompound"];
        /** Describes a compound anew (secretary). */
        put: operations["changeCompound"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compounds/{compoundId}/dwellings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dwellings of a compound with their areas (secretary, committee). */
        get: operations["listDwellings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compounds/{compoundId}/join-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The present join link (secretary, committee). */
        get: operations["readJoinLink"];
        put?: never;
        /** Issues the join link anew; the one before stops working (secretary, committee). */
        post: operations["issueJoinLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compounds/{compoundId}/join-link.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The present join link as a QR code (secretary, committee). */
        get: operations["drawJoinLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compounds/{compoundId}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Imports the dwelling register from CSV; dryRun=true tells what it would do, removeMissing=true removes what the file lacks (secretary).
         * @description Header: building,unit,room,area,owner,phone. UTF-8 or GB18030, at most 20000 lines and 5 MB.
         */
        put: operations["importRegister"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/covenant-versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of the covenant in full. */
        get: operations["readCovenantVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/covenant-versions/{versionId}/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: writes all clauses of a draft, in their order. */
        put: operations["writeCovenantClauses"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/covenant-versions/{versionId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What members say about a version's clauses, oldest first. */
        get: operations["listClauseComments"];
        put?: never;
        /** Comments on a clause of a version; safe to repeat with the same id. */
        post: operations["writeClauseComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/covenant-versions/{versionId}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a version changes, clause by clause; compared with the one it was drafted from, or with `from`. */
        get: operations["compareCovenantVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/covenant-versions/{versionId}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: notes that an adopted version was filed with the street office. */
        put: operations["fileCovenantVersion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/covenant-versions/{versionId}/meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: records that the residents' assembly adopted a draft, with its numbers. */
        put: operations["recordCovenantMeeting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/covenant-versions/{versionId}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version of the covenant as a page to print on A4. */
        get: operations["printCovenantVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/covenant-versions/{versionId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Committee: shows a draft to the members for their comments. */
        post: operations["publishCovenantDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/covenant-versions/{versionId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Committee: gives a draft up, with a reason that stays on record. */
        post: operations["withdrawCovenantDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The districts, by name. */
        get: operations["listDistricts"];
        put?: never;
        /** Opens a district (operators). */
        post: operations["createDistrict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{districtId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A district. */
        get: operations["readDistrict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{districtId}/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The communities of a district, by name. */
        get: operations["listCommunitiesOfDistrict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{districtId}/subdistricts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The subdistricts of a district, by name. */
        get: operations["listSubdistricts"];
        put?: never;
        /** Opens a subdistrict (operators). */
        post: operations["createSubdistrict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{placeId}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who granted which role in the district, newest first. */
        get: operations["readDistrictAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{placeId}/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds which office here, longest first. */
        get: operations["listOfficesInDistrict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/{placeId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a person a role here; who may, depends on the role. */
        post: operations["grantRoleInDistrict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/join/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a scanned link leads: community, compound, buildings. */
        get: operations["openJoinLink"];
        put?: never;
        /** Asks to join a dwelling; active at once when the register knows the owner, else waiting. */
        post: operations["join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/join/{token}/dwellings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rooms to choose from behind a scanned link, of one building or unit. */
        get: operations["listRooms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My own account. */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes my nickname, avatar or language. */
        patch: operations["editProfile"];
        trace?: never;
    };
    "/api/v1/me/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The apps and browsers on which I am alerted. */
        get: operations["listDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/devices/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Registers this app or browser for alerts, or refreshes it; the id is the client's own. */
        put: operations["registerDevice"];
        post?: never;
        /** Alerts me on this device no more; once more changes nothing. */
        delete: operations["removeDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/devices/{deviceId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of the messages to one of my devices; `mail` and `text` are ways, too. */
        get: operations["listPushReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/identity-looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at my real name and phone, when and why. */
        get: operations["listLooksAtMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My memberships and offices, of one status or all. */
        get: operations["listMyMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The devices on which I am signed in. */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /** Signs out everywhere, this device included. */
        delete: operations["endAllSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out one of my devices; `current` is this one. */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A membership of mine. */
        get: operations["readMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{membershipId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets somebody in (secretary, committee; not oneself). */
        post: operations["approveMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{membershipId}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows the real name and phone behind a membership, for a stated purpose; audited (secretary, committee). */
        post: operations["seeIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{membershipId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends my membership, my request, or my office. */
        post: operations["leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{membershipId}/move-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that somebody has moved out, with a reason (secretary, committee). */
        post: operations["moveOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{membershipId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does not let somebody in, with a reason that they read (secretary, committee). */
        post: operations["rejectMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{membershipId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a role back, with a reason; who may, depends on the role. */
        post: operations["revokeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The image, to those who may read what it belongs to. Takes If-None-Match and Range. */
        get: operations["readPhoto"];
        put?: never;
        post?: never;
        /** Takes back my photo that nothing uses yet. */
        delete: operations["discardPhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A post in full. */
        get: operations["readPost"];
        put?: never;
        post?: never;
        /** Takes my post back; a marker stays when it has answers. */
        delete: operations["deletePost"];
        options?: never;
        head?: never;
        /** Changes my post; what is left out stays. */
        patch: operations["editPost"];
        trace?: never;
    };
    "/api/v1/posts/{postId}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Staff: moves a post to another board of the community. */
        put: operations["movePost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Staff: stops the comments on a post. */
        put: operations["closePost"];
        post?: never;
        /** Staff: lets the comments go on. */
        delete: operations["reopenPost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A post's comments, each with its first replies; the same for everyone who may read the post. */
        get: operations["listComments"];
        put?: never;
        /** Comments on a post, or replies to a comment; safe to repeat with the same id. */
        post: operations["writeComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/my-reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My reactions to a post and its comments. */
        get: operations["readMyReactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Staff: pins a post to the top of its board. */
        put: operations["pinPost"];
        post?: never;
        /** Staff: lets a pinned post go. */
        delete: operations["unpinPost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/reactions/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Reacts to a post; once more changes nothing. */
        put: operations["reactToPost"];
        post?: never;
        /** Takes my reaction to a post back; once more changes nothing. */
        delete: operations["takePostReactionBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Committee: the dwellings that have not seen a notice, or those that have. A page may be short and still have a next one. */
        get: operations["listReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Staff: removes a post with a reason that its author is told. */
        put: operations["removePost"];
        post?: never;
        /** Committee: brings back a post that the staff removed. */
        delete: operations["restorePost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many dwellings have seen a notice, of how many, and whether I have. */
        get: operations["readSeenCount"];
        /** Reports that I have seen a notice; the first time counts, for each of my dwellings. */
        put: operations["seeNotice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The earlier texts of a post, latest first. */
        get: operations["readPostHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchanges a phone and its code for tokens. */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a sign-in code to a phone. */
        post: operations["sendCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchanges a refresh token for new tokens. */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subdistricts/{placeId}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who granted which role in the subdistrict, newest first. */
        get: operations["readSubdistrictAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subdistricts/{placeId}/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds which office here, longest first. */
        get: operations["listOfficesInSubdistrict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subdistricts/{placeId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a person a role here; who may, depends on the role. */
        post: operations["grantRoleInSubdistrict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subdistricts/{subdistrictId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A subdistrict. */
        get: operations["readSubdistrict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subdistricts/{subdistrictId}/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The communities of a subdistrict, by name. */
        get: operations["listCommunities"];
        put?: never;
        /** Opens a community with its starting boards (district staff, operators). */
        post: operations["createCommunity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddCompoundRequest: {
            address?: null | string;
            /** @description None: the register that is imported says which there are. */
            buildings?: null | components["schemas"]["BuildingPart"][];
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description 居民会议 that met in person. Valid when more than half of those entitled came; it decides with more than half of those present (城市居民委员会组织法 10). */
        AssemblyMeeting: {
            /**
             * Format: int32
             * @description Residents of 18 and over, or households, or delegates of residents' groups, as the assembly was called.
             */
            entitled: number;
            /**
             * Format: date-time
             * @description When it met.
             */
            heldAt: string;
            /**
             * Format: int32
             * @description Of these, how many voted for it.
             */
            inFavour: number;
            /** @description Where the minutes are kept, or what else is worth knowing; at most 500 characters. */
            minutes: null | string;
            /**
             * Format: int32
             * @description Of these, how many came.
             */
            present: number;
        };
        /**
         * @description What is worth being answered for.
         * @enum {string}
         */
        AuditedAct: "communityCreated" | "roleGranted" | "roleRevoked" | "officeLeft" | "membershipMatched" | "membershipApproved" | "membershipRejected" | "membershipEnded" | "identitySeen" | "compoundAdded" | "compoundChanged" | "registerImported" | "joinLinkIssued" | "boardChanged" | "boardsOrdered" | "postPinned" | "postUnpinned" | "postClosed" | "postReopened" | "postMoved" | "postRemoved" | "postRestored" | "commentRemoved" | "commentRestored" | "covenantDraftStarted" | "covenantClausesWritten" | "covenantDraftPublished" | "covenantDraftWithdrawn" | "covenantAdopted" | "covenantFiled" | "covenantReadersChanged" | "clauseCommentRemoved";
        AuditView: {
            act: components["schemas"]["AuditedAct"];
            /** @description Who did it. */
            actor: components["schemas"]["PersonView"];
            /** Format: date-time */
            at: string;
            /** @description A role, counts, or the rules of a board as they are now. */
            detail: null | string;
            id: string;
            /** @description Why, in the actor's words. */
            reason: null | string;
            resident: null | components["schemas"]["PersonView"];
            /** @description What it touched: a membership, a compound, a board, a post, a comment. */
            subjectIds: string[];
        };
        AuditViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["AuditView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        /** @description Who wrote it: the nickname and avatar as they are now, the office as it was when writing. */
        AuthorView: {
            /** @description A photo. */
            avatarPhotoId: null | string;
            /** @description The resident. */
            id: string;
            /** @description Null when the account is gone. */
            nickname: null | string;
            office: null | components["schemas"]["Role"];
            /** @description What stands under the name of somebody with an office. */
            title: null | string;
        };
        /** @enum {string} */
        BasisKind: "law" | "decision";
        BasisRequest: {
            /** @description As it is cited, e.g. 第二百八十六条. */
            article?: null | string;
            /** @description Law or decision. */
            kind: components["schemas"]["BasisKind"];
            /** @description The law's name without 《》, or the decision's. */
            source: string;
        };
        /** @description A board as its readers see it. */
        BoardView: {
            /** @description Whose it is. */
            communityId: string;
            /** @description Its id. */
            id: string;
            /** @description Off: takes nothing new. */
            isOn: boolean;
            /** @description Anybody signed in may read it. */
            isPublic: boolean;
            /** @description Who, beside the committee, pins, closes, moves and removes. */
            keeperRoles: components["schemas"]["Role"][];
            /** @description Which board of the starting set it is, e.g. `second-hand`. */
            key: string;
            /** @description Kinds of posts that it takes. */
            kinds: components["schemas"]["PostKind"][];
            /** @description As the community calls it. */
            name: string;
            /**
             * Format: int32
             * @description Its place, from 0.
             */
            order: number;
            /** @description Who may post; empty: everyone who belongs to the community. */
            postRoles: components["schemas"]["Role"][];
            /**
             * Format: int64
             * @description For a guarded change.
             */
            version: number;
        };
        BoardViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["BoardView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        /** @description 楼 and its units (单元, stairwells). A building without units has rooms whose unit is empty. */
        Building: {
            name: string;
            units: string[];
        };
        BuildingPart: {
            name?: null | string;
            /** @description Stairwells; none for a building whose rooms have no unit. */
            units?: null | string[];
        };
        ChangeBoardRequest: {
            isOn?: null | boolean;
            isPublic?: null | boolean;
            keeperRoles?: null | components["schemas"]["Role"][];
            kinds?: null | components["schemas"]["PostKind"][];
            name?: null | string;
            postRoles?: null | components["schemas"]["Role"][];
            /** Format: int64 */
            version?: null | number;
        };
        ChangeCompoundRequest: {
            address?: null | string;
            buildings?: null | components["schemas"]["BuildingPart"][];
            name: string;
        };
        ChangeCovenantReadersRequest: {
            isPublic: boolean;
        };
        /** @description 依据: an article of law, or a decision of the residents. */
        ClauseBasis: {
            /** @description The article as it is cited, e.g. 第二百八十六条; null for a decision or a law as a whole. */
            article: null | string;
            /** @description Which of the two. */
            kind: components["schemas"]["BasisKind"];
            /** @description The law's name without marks (民法典), or the decision's (2026 年第一次居民会议决议). */
            source: string;
        };
        ClauseCommentView: {
            author: null | components["schemas"]["AuthorView"];
            /** @description Plain text; empty when removed. */
            body: string;
            /** @description The clause. */
            clauseId: string;
            /**
             * Format: date-time
             * @description When it was written.
             */
            createdAt: string;
            /**
             * Format: int32
             * @description The text of the draft that its author had read.
             */
            edition: number;
            /** @description Its id. */
            id: string;
            removed: null | components["schemas"]["RemovalView"];
            /** @description The version. */
            versionId: string;
        };
        ClauseCommentViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["ClauseCommentView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        /** @enum {string} */
        ClauseDifference: "kept" | "changed" | "added" | "removed";
        ClauseDifferenceView: {
            after: null | components["schemas"]["ClauseView"];
            before: null | components["schemas"]["ClauseView"];
            /** @description The clause. */
            clauseId: string;
            /** @description What became of its words. */
            kind: components["schemas"]["ClauseDifference"];
            /** @description The text's pieces in reading order: kept, removed, added. */
            text: components["schemas"]["DiffPart"][];
            /** @description The title's pieces in reading order. */
            title: components["schemas"]["DiffPart"][];
        };
        ClauseHistoryView: {
            /** @description The clause. */
            clauseId: string;
            /** @description Every version that was ever adopted with it, latest first; one that only renumbered it has the same text. */
            history: components["schemas"]["ClauseThenView"][];
            now: null | components["schemas"]["ClauseView"];
        };
        ClauseRequest: {
            /** @description Articles of law and decisions that it rests on. */
            bases?: null | components["schemas"]["BasisRequest"][];
            /**
             * Format: uuid
             * @description Of a clause that is there already: its id. Of a new one: a fresh UUID.
             */
            id: string;
            /** @description Plain text with line breaks. */
            text: string;
            /** @description A few words; optional. */
            title?: null | string;
        };
        ClauseThenView: {
            /** @description The clause as it stands there. */
            clause: components["schemas"]["ClauseView"];
            /**
             * Format: date-time
             * @description When it came, or comes, into force.
             */
            inForceFrom: string;
            /** @description Where that version stands. */
            stage: components["schemas"]["CovenantStage"];
            /** @description The version. */
            versionId: string;
            /**
             * Format: int32
             * @description Its number.
             */
            versionNumber: number;
        };
        ClauseView: {
            /** @description Articles of law and decisions that it rests on. */
            bases: components["schemas"]["ClauseBasis"][];
            /** @description The clause's own through all versions. */
            id: string;
            /**
             * Format: int32
             * @description 第几条 in this version, from 1.
             */
            number: number;
            /** @description Plain text with line breaks. */
            text: string;
            /** @description A few words; empty when it has none. */
            title: string;
        };
        CommentVersionView: {
            body: string;
            bodyHtml: string;
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            writtenAt: string;
        };
        CommentVersionViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["CommentVersionView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        /** @description A comment or a reply, the same for everyone who may read the post. */
        CommentView: {
            author: null | components["schemas"]["AuthorView"];
            /** @description Markdown, as written; empty when removed. */
            body: string;
            /** @description The same, safe to show. */
            bodyHtml: string;
            /**
             * Format: date-time
             * @description When it was written.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last edited.
             */
            editedAt: null | string;
            /** @description Its id. */
            id: string;
            /** @description Residents named in it. */
            mentions: components["schemas"]["MentionView"][];
            official: null | components["schemas"]["OfficialMark"];
            /** @description The comment that it replies to; null for a comment on the post. */
            parentId: null | string;
            /** @description The post. */
            postId: string;
            /** @description How many reacted. */
            reactions: components["schemas"]["ReactionCounts"];
            removed: null | components["schemas"]["RemovalView"];
            /** @description The first of them, oldest first; empty for a reply. */
            replies: components["schemas"]["CommentView"][];
            /** @description Cursor for `/comments/{id}/replies`; null when all are here. */
            repliesNext: null | string;
            /**
             * Format: int64
             * @description Replies that are not removed.
             */
            replyCount: number;
            /**
             * Format: int32
             * @description Counts the texts, from 1; an edit names the one it changes.
             */
            version: number;
        };
        CommentViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["CommentView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        CommunityView: {
            districtId: string;
            id: string;
            name: string;
            subdistrictId: string;
        };
        CommunityViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["CommunityView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        CompoundView: {
            address: string;
            buildings: components["schemas"]["Building"][];
            communityId: string;
            /**
             * Format: int32
             * @description Dwellings at the last import of the register.
             */
            dwellingCount: number;
            id: string;
            name: string;
            /**
             * Format: date-time
             * @description Absent before the first import.
             */
            registerImportedAt: null | string;
        };
        CompoundViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["CompoundView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        CovenantDifferenceView: {
            /** @description In the order of the later version, and what was left out at the end. */
            clauses: components["schemas"]["ClauseDifferenceView"][];
            /** @description The earlier version; null when everything is new. */
            fromId: null | string;
            /** @description The later one. */
            toId: string;
        };
        CovenantEnd: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Withdrawn by the committee, or not adopted by the vote. */
            kind: components["schemas"]["CovenantEndKind"];
            /** @description The committee's; null for a vote, whose result says why. */
            reason: null | string;
        };
        /** @enum {string} */
        CovenantEndKind: "withdrawn" | "rejected";
        /** @description 备案 with the street office, which the law asks for (城市居民委员会组织法 15). */
        CovenantFiling: {
            /**
             * Format: date-time
             * @description When it was handed in.
             */
            filedAt: string;
            /** @description The office's number for it. */
            reference: string;
        };
        /**
         * @description Where a version stands, by the clock.
         * @enum {string}
         */
        CovenantStage: "draft" | "discussed" | "adopted" | "inForce" | "superseded" | "rejected" | "withdrawn";
        /** @description A version without its text. */
        CovenantVersionSummary: {
            /** @description The version that its draft began with. */
            basedOnId: null | string;
            /** Format: int32 */
            clauseCount: number;
            /**
             * Format: int32
             * @description Counts the texts of its draft, from 1; an edit names the one it changes.
             */
            edition: number;
            end: null | components["schemas"]["CovenantEnd"];
            filing: null | components["schemas"]["CovenantFiling"];
            id: string;
            /**
             * Format: date-time
             * @description When it came, or comes, into force.
             */
            inForceFrom: null | string;
            meeting: null | components["schemas"]["AssemblyMeeting"];
            /**
             * Format: int32
             * @description 第几版, from 1; drafts that came to nothing have one too.
             */
            number: number;
            /**
             * Format: date-time
             * @description When members could first read the draft.
             */
            publishedAt: null | string;
            /** @description Where it stands now. */
            stage: components["schemas"]["CovenantStage"];
        };
        CovenantVersionSummaryPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["CovenantVersionSummary"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        /** @description A version in full. */
        CovenantVersionView: {
            /** @description The version that its draft began with. */
            basedOnId: null | string;
            /** Format: int32 */
            clauseCount: number;
            /** @description In their order. */
            clauses: components["schemas"]["ClauseView"][];
            /**
             * Format: int32
             * @description Counts the texts of its draft, from 1; an edit names the one it changes.
             */
            edition: number;
            end: null | components["schemas"]["CovenantEnd"];
            filing: null | components["schemas"]["CovenantFiling"];
            id: string;
            /**
             * Format: date-time
             * @description When it came, or comes, into force.
             */
            inForceFrom: null | string;
            meeting: null | components["schemas"]["AssemblyMeeting"];
            /**
             * Format: int32
             * @description 第几版, from 1; drafts that came to nothing have one too.
             */
            number: number;
            /**
             * Format: date-time
             * @description When members could first read the draft.
             */
            publishedAt: null | string;
            /** @description Why it was proposed; Markdown. */
            reasons: string;
            /** @description The same, safe to show. */
            reasonsHtml: string;
            /** @description Where it stands now. */
            stage: components["schemas"]["CovenantStage"];
        };
        /** @description A community's covenant as the caller may read it. */
        CovenantView: {
            /** @description Whose. */
            communityId: string;
            inForce: null | components["schemas"]["CovenantVersionView"];
            /** @description Anybody may read what is or was in force. */
            isPublic: boolean;
            next: null | components["schemas"]["CovenantVersionSummary"];
        };
        CreateCommunityRequest: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        CreateDistrictRequest: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        CreateSubdistrictRequest: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description A membership as the committee's desk sees it: whom they deal with, not their real name. */
        DeskMembershipView: {
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            decidedAt: null | string;
            decidedBy: null | string;
            dwelling: null | components["schemas"]["DwellingAddress"];
            /** Format: date-time */
            endedAt: null | string;
            endedBy: null | string;
            id: string;
            /** @description Absent when the account is gone. */
            nickname: null | string;
            reason: null | string;
            register: null | components["schemas"]["RegisterMatchView"];
            relation: null | components["schemas"]["Relation"];
            residentId: string;
            roles: components["schemas"]["Role"][];
            status: components["schemas"]["MembershipStatus"];
            title: null | string;
        };
        DeskMembershipViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["DeskMembershipView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        /** @description An app or a browser on which the caller is alerted. */
        DeviceView: {
            /** @description What runs there. */
            app: components["schemas"]["PushApp"];
            /** @description The service that carries messages to it. */
            channel: components["schemas"]["PushChannel"];
            /** @description Chosen by its client. */
            id: string;
            /** @description The one that asks. */
            isThis: boolean;
            /** @description `zh-CN` or `en`. */
            language: string;
            /** @description What its owner calls it. */
            name: string;
            /**
             * Format: date-time
             * @description The last time.
             */
            refreshedAt: string;
            /**
             * Format: date-time
             * @description The first time.
             */
            registeredAt: string;
        };
        DeviceViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["DeviceView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        /**
         * @description What happened to a piece of text between two versions.
         * @enum {string}
         */
        DiffKind: "same" | "removed" | "added";
        /** @description A piece of plain text. Those that are not added make the earlier text, those that are not removed the later one. */
        DiffPart: {
            /** @description What happened to it. */
            kind: components["schemas"]["DiffKind"];
            /** @description Never empty. */
            text: string;
        };
        DistrictView: {
            id: string;
            name: string;
        };
        DistrictViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["DistrictView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        DoorView: {
            address: string;
            buildings: components["schemas"]["Building"][];
            community: string;
            communityId: string;
            compound: string;
            compoundId: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** @description Where a dwelling is, in words. */
        DwellingAddress: {
            building: string;
            /** @description The compound's name. */
            compound: string;
            compoundId: string;
            dwellingId: string;
            room: string;
            unit: string;
        };
        DwellingChange: {
            building: string;
            change: components["schemas"]["RegisterChange"];
            /** @description What differs: room, area, owner, phone. */
            fields: string[];
            room: string;
            unit: string;
        };
        DwellingView: {
            /**
             * Format: double
             * @description m², two decimals.
             */
            area: number;
            building: string;
            /** @description The register names an owner. */
            hasOwner: boolean;
            id: string;
            room: string;
            unit: string;
        };
        DwellingViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["DwellingView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        EditCommentRequest: {
            body: string;
            /** @description Ids, with or without hyphens. */
            mentions?: null | string[];
            /** Format: int32 */
            version: number;
        };
        EditPostRequest: {
            body?: null | string;
            /** @description Ids, with or without hyphens. */
            mentions?: null | string[];
            /** @description Ids, with or without hyphens. */
            photoIds?: null | string[];
            place?: null | components["schemas"]["PlaceRequest"];
            tags?: null | string[];
            title?: null | string;
            /** Format: int32 */
            version: number;
        };
        EditProfileRequest: {
            /** @description An id, with or without hyphens. */
            avatarPhotoId?: null | string;
            /** @enum {null|string} */
            language?: "zh-CN" | "en" | null;
            nickname?: null | string;
        };
        FileVersionRequest: {
            /** Format: date-time */
            filedAt: string;
            reference: string;
        };
        GrantRoleRequest: {
            /** @description Either this or the resident's id. */
            phone?: null | string;
            /** @description An id, with or without hyphens. */
            residentId?: null | string;
            role: components["schemas"]["Role"];
            /** @description What stands under the name, e.g. 居民区党总支书记; the one before when not given. */
            title?: null | string;
        };
        IdentityView: {
            /** @description E.164. */
            phone: string;
            /** @description Absent for an office. */
            realName: null | string;
        };
        /**
         * @description What a photo may be, told by its content and never by its name or its declared type.
         * @enum {string}
         */
        ImageKind: "jpeg" | "png" | "webP";
        JoinLinkView: {
            /** Format: date-time */
            expiresAt: string;
            token: string;
            /** @description What the QR code holds. */
            url: string;
        };
        JoinRequest: {
            /** @description An id, with or without hyphens. */
            dwellingId: string;
            /** Format: uuid */
            id: string;
            /** @description For the committee only (后台实名); neighbours see the nickname. */
            realName: string;
            relation: components["schemas"]["Relation"];
        };
        LineError: {
            /** @description A sentence in the reader's language. */
            error: string;
            /** @description The column; `line` when it is the line as a whole. */
            field: string;
            /**
             * Format: int32
             * @description Line of the file, the header being 1.
             */
            line: number;
        };
        LookView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Who looked. */
            by: components["schemas"]["PersonView"];
            /** @description Where. */
            communityId: string;
            /** @description Of the entry in the audit log. */
            id: string;
            /** @description In which office: `secretary` or `committee`. */
            office: null | string;
            /** @description The purpose that was stated. */
            reason: null | string;
        };
        LookViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["LookView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        MarkReadRequest: {
            /**
             * Format: date-time
             * @description The `activityAt` of the newest post that was shown; left out, all until now. Later than now counts as now.
             */
            upTo?: null | string;
        };
        MembershipPlace: {
            id: string;
            kind: components["schemas"]["PlaceKind"];
            name: string;
        };
        /** @enum {string} */
        MembershipStatus: "waiting" | "active" | "rejected" | "ended";
        /** @description A membership as the person themself sees it. */
        MembershipView: {
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            decidedAt: null | string;
            dwelling: null | components["schemas"]["DwellingAddress"];
            /** Format: date-time */
            endedAt: null | string;
            id: string;
            /** @description Where: the community, or the subdistrict or district of an observer. */
            place: components["schemas"]["MembershipPlace"];
            /** @description Why it was rejected or ended. */
            reason: null | string;
            relation: null | components["schemas"]["Relation"];
            roles: components["schemas"]["Role"][];
            status: components["schemas"]["MembershipStatus"];
            title: null | string;
        };
        MembershipViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["MembershipView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        MentionView: {
            /** @description The resident. */
            id: string;
            /** @description Null when the account is gone. */
            nickname: null | string;
        };
        MeView: {
            /** @description A photo they uploaded. */
            avatarPhotoId: null | string;
            /** @description The resident's id; what neighbours see of it is the nickname. */
            id: string;
            /** @description Installs districts. */
            isOperator: boolean;
            /** @description `zh-CN` or `en`. */
            language: string;
            /** @description Chosen freely; shown beside what they write. */
            nickname: string;
            /** @description Masked: country code and the last four digits. */
            phone: string;
            /**
             * Format: int64
             * @description Counts the changes of the account; another number, another account to show.
             */
            version: number;
        };
        MoveOutRequest: {
            /** @description Shown to the person. */
            reason: string;
        };
        MovePostRequest: {
            /** @description An id, with or without hyphens. */
            boardId: string;
            kind?: null | components["schemas"]["PostKind"];
        };
        MyReactionsView: {
            /** @description Kinds by comment id. */
            comments: {
                [key: string]: components["schemas"]["ReactionKind"][];
            };
            /** @description Kinds on the post. */
            post: components["schemas"]["ReactionKind"][];
        };
        OfficeView: {
            /** @description For revoking. */
            membershipId: string;
            /** @description Absent in the answer to a grant, which must not tell whether the phone was known. */
            nickname: null | string;
            placeId: string;
            roles: components["schemas"]["Role"][];
            title: null | string;
        };
        OfficeViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["OfficeView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        OfficialMark: {
            /** @description Why; always there when declined. At most 500 characters. */
            reason: null | string;
            /** @description Where the post stands with this reply. */
            state: components["schemas"]["OfficialState"];
        };
        OfficialRequest: {
            reason?: null | string;
            state: components["schemas"]["OfficialState"];
        };
        /**
         * @description Where a post stands after the latest official reply.
         * @enum {string}
         */
        OfficialState: "answered" | "inProgress" | "done" | "declined";
        OfficialView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Who replied, with the role in which they did. */
            by: components["schemas"]["AuthorView"];
            /** @description The reply. */
            commentId: string;
            /** @description Why; always there when declined. */
            reason: null | string;
            /** @description Where the post stands. */
            state: components["schemas"]["OfficialState"];
        };
        OrderBoardsRequest: {
            /** @description Ids, with or without hyphens. */
            boardIds: string[];
        };
        PersonView: {
            id: string;
            /** @description Absent when the account is gone. */
            nickname: null | string;
        };
        PhotosView: {
            /**
             * Format: int32
             * @description How many there are.
             */
            count: number;
            /** @description The first three. */
            ids: string[];
        };
        PhotoView: {
            /**
             * Format: int32
             * @description Its size without the metadata it came with.
             */
            bytes: number;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            createdAt: string;
            /**
             * Format: int32
             * @description Pixels as stored.
             */
            height: number;
            /** @description Its address is `/api/v1/photos/{id}`. */
            id: string;
            /** @description Told by its content. */
            kind: components["schemas"]["ImageKind"];
            /**
             * Format: int32
             * @description Pixels as stored; an orientation may turn it when shown.
             */
            width: number;
        };
        /** @enum {string} */
        PlaceKind: "district" | "subdistrict" | "community";
        PlaceRequest: {
            /** @description Its name, e.g. 3号楼. */
            building?: null | string;
            /** @description With building: a building of the community. */
            compoundId?: null | string;
            /** @description The place in words. In an edit, a place without any field takes the place away. */
            label?: null | string;
            /**
             * Format: double
             * @description With longitude: a point, in degrees (WGS 84).
             */
            latitude?: null | number;
            /**
             * Format: double
             * @description Degrees.
             */
            longitude?: null | number;
        };
        /** @enum {string} */
        PostKind: "discussion" | "question" | "notice" | "secondHand";
        /** @description What a post is about, on the ground: a building of the community, or a point. */
        PostPlace: {
            /** @description The building's name in that compound, e.g. 3号楼; null for a point. */
            building: null | string;
            /** @description That compound's name when it was written, so that readers need not look it up. */
            compound: null | string;
            /** @description The building's compound; null for a point. */
            compoundId: null | string;
            /** @description In words, e.g. "by the east gate". */
            label: null | string;
            /**
             * Format: double
             * @description Degrees (WGS 84), −90 to 90; null for a building.
             */
            latitude: null | number;
            /**
             * Format: double
             * @description Degrees (WGS 84), −180 to 180; null for a building.
             */
            longitude: null | number;
        };
        /** @description A post as every list shows it, the same for everyone who may read the board. */
        PostSummary: {
            /**
             * Format: date-time
             * @description Written, or last commented on.
             */
            activityAt: string;
            author: null | components["schemas"]["AuthorView"];
            boardId: string;
            /** Format: int64 */
            commentCount: number;
            communityId: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Plain text, at most 140 characters. */
            excerpt: string;
            id: string;
            /** @description Takes no more comments. */
            isClosed: boolean;
            isPinned: boolean;
            kind: components["schemas"]["PostKind"];
            official: null | components["schemas"]["OfficialView"];
            photos: components["schemas"]["PhotosView"];
            place: null | components["schemas"]["PostPlace"];
            reactions: components["schemas"]["ReactionCounts"];
            removed: null | components["schemas"]["RemovalView"];
            tags: string[];
            /** @description Empty when removed, like excerpt, photos, tags and place. */
            title: string;
        };
        PostSummaryPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["PostSummary"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        PostVersionView: {
            body: string;
            bodyHtml: string;
            /** Format: int32 */
            number: number;
            photoIds: string[];
            place: null | components["schemas"]["PostPlace"];
            tags: string[];
            title: string;
            /** Format: date-time */
            writtenAt: string;
        };
        PostVersionViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["PostVersionView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        /** @description A post in full: everything its list item has, and the rest. */
        PostView: {
            /**
             * Format: date-time
             * @description Written, or last commented on.
             */
            activityAt: string;
            author: null | components["schemas"]["AuthorView"];
            boardId: string;
            /** @description Markdown, as written. */
            body: string;
            /** @description The same, safe to show. */
            bodyHtml: string;
            /** Format: int64 */
            commentCount: number;
            communityId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: null | string;
            /** @description Plain text, at most 140 characters. */
            excerpt: string;
            id: string;
            /** @description Takes no more comments. */
            isClosed: boolean;
            isPinned: boolean;
            kind: components["schemas"]["PostKind"];
            mentions: components["schemas"]["MentionView"][];
            official: null | components["schemas"]["OfficialView"];
            /** @description All of them, at most nine. */
            photoIds: string[];
            photos: components["schemas"]["PhotosView"];
            place: null | components["schemas"]["PostPlace"];
            reactions: components["schemas"]["ReactionCounts"];
            removed: null | components["schemas"]["RemovalView"];
            tags: string[];
            /** @description Empty when removed, like excerpt, photos, tags and place. */
            title: string;
            /**
             * Format: int32
             * @description Counts the texts, from 1; an edit names the one it changes.
             */
            version: number;
        };
        Problem: {
            /** @description For `/problems/unsupported-media-type`: what the address takes. */
            accepted?: string[];
            /** @description For `/problems/building-in-use`: which. */
            building?: string;
            /** @description For `/problems/membership-decided`: how. */
            decision?: string;
            /** @description What a person can do about it. */
            detail?: string;
            /** @description For `/problems/assembly-without-quorum`: how many could have come. */
            entitled?: number;
            /** @description For `/problems/invalid`: sentences by the name of the JSON field or parameter. */
            errors?: {
                [key: string]: string[];
            };
            /** @description For `/problems/assembly-without-majority`: how many were in favour. */
            inFavour?: number;
            /** @description For `/problems/kind-not-taken`: what the board takes. */
            kinds?: string[];
            /** @description The bound that was met, where a number of things is bounded. */
            most?: number;
            /** @description For `/problems/too-large`: the bound. */
            mostBytes?: number;
            /** @description For `/problems/photo-too-many-pixels`: the bound. */
            mostPixels?: number;
            /** @description For `/problems/name-taken`: which. */
            name?: string;
            /** @description For `/problems/assembly-without-quorum` and `assembly-without-majority`: how many came. */
            present?: number;
            /** @description With 429 and 503: seconds until it is worth trying again; also in the header `Retry-After`. */
            retryAfter?: number;
            /** @description For `/problems/may-not-post`: who may. */
            roles?: string[];
            /** @description As in the response's status line. */
            status: number;
            /** @description In the language of `Accept-Language` (zh-CN or en). */
            title: string;
            /** @description Finds the request in this installation's traces. */
            traceId?: string;
            /** @description Stable; decide by this, e.g. `/problems/not-found`. */
            type: string;
            /** @description For `/problems/building-in-use`: which. */
            unit?: string;
            /** @description For `/problems/covenant-draft-open`: the version being prepared. */
            versionId?: string;
            /** @description For `/problems/not-found`: what was looked for. */
            what?: string;
        };
        /**
         * @description What runs on a device; decides how a message is dressed for it.
         * @enum {string}
         */
        PushApp: "android" | "ios" | "web";
        /**
         * @description Which service carries it.
         * @enum {string}
         */
        PushChannel: "fcm" | "webPush" | "mail" | "text";
        /** @description What became of one message on its way to one device. */
        PushReceiptView: {
            /**
             * Format: int32
             * @description How often it was handed to the service.
             */
            attempts: number;
            /** @description What kind of news. */
            class: string;
            /**
             * Format: date-time
             * @description While it waits: when it is sent, or tried again.
             */
            dueAt: null | string;
            /** @description Of its cause: the same on every device. */
            messageId: string;
            /**
             * Format: date-time
             * @description When it was to be sent first.
             */
            queuedAt: string;
            /**
             * Format: date-time
             * @description The last attempt.
             */
            sentAt: null | string;
            /**
             * Format: date-time
             * @description When nothing more could become of it.
             */
            settledAt: null | string;
            /** @description Queued, sent (not yet taken by the service; tried again), accepted, refused, gone, expired or withdrawn. */
            state: components["schemas"]["PushState"];
            /** @description As the device shows it, in Chinese and English. */
            title: string;
            /** @description The same in English. */
            titleEn: string;
            /** @description What it is about, e.g. `post/{id}`. */
            topic: null | string;
            /** @description The service's code or ours, of the last attempt. */
            why: null | string;
        };
        PushReceiptViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["PushReceiptView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        /**
         * @description What became of a message on its way to one device.
         * @enum {string}
         */
        PushState: "queued" | "sent" | "accepted" | "refused" | "gone" | "expired" | "withdrawn";
        /** @description How many residents reacted, by kind. */
        ReactionCounts: {
            /** Format: int64 */
            heart: number;
            /** Format: int64 */
            laugh: number;
            /** Format: int64 */
            like: number;
            /** Format: int64 */
            thanks: number;
            /** Format: int64 */
            worried: number;
        };
        /** @enum {string} */
        ReactionKind: "like" | "thanks" | "heart" | "laugh" | "worried";
        ReceiptView: {
            /** @description Where it is. */
            dwelling: components["schemas"]["DwellingAddress"];
            /**
             * Format: date-time
             * @description When the first of its members saw it; absent when none has.
             */
            seenAt: null | string;
        };
        ReceiptViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["ReceiptView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        RecordMeetingRequest: {
            /**
             * Format: int32
             * @description How many could have come.
             */
            entitled: number;
            /**
             * Format: date-time
             * @description When it met; not in the future.
             */
            heldAt: string;
            /**
             * Format: int32
             * @description How many of them voted for it.
             */
            inFavour: number;
            /**
             * Format: date-time
             * @description Not before the meeting; a week after it (公示) when not given.
             */
            inForceFrom?: null | string;
            /** @description Where the minutes are kept. */
            minutes?: null | string;
            /**
             * Format: int32
             * @description How many came.
             */
            present: number;
        };
        RefreshRequest: {
            refreshToken: string;
        };
        /** @enum {string} */
        RegisterChange: "added" | "changed" | "removed" | "kept";
        RegisterDeviceRequest: {
            /** @description What runs there. */
            app: components["schemas"]["PushApp"];
            /**
             * @description What messages are written in there; the account's when not given.
             * @enum {null|string}
             */
            language?: "zh-CN" | "en" | null;
            /** @description For the owner's list, e.g. "Wang's phone". */
            name?: null | string;
            subscription?: null | components["schemas"]["SubscriptionRequest"];
            /** @description FCM's registration token; for apps and browsers that use Firebase. */
            token?: null | string;
        };
        RegisterMatchView: {
            /** @description The name is the owner's; absent when the register names none. */
            name: null | boolean;
            /** @description The phone is the owner's in the register. */
            phone: boolean;
        };
        /** @description What a file that cannot be imported is answered with: the problem `/problems/register-errors`, or `/problems/register-unreadable` without lines. */
        RegisterProblem: {
            detail?: null | string;
            /** @description The first hundred. */
            lines?: null | components["schemas"]["LineError"][];
            /** Format: int32 */
            status: number;
            title: string;
            /**
             * Format: int32
             * @description All errors.
             */
            total?: null | number;
            type: string;
        };
        RejectRequest: {
            /** @description Shown to the person. */
            reason: string;
        };
        /** @enum {string} */
        Relation: "owner" | "tenant" | "family";
        RemovalView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Its author, or the staff. */
            by: components["schemas"]["RemovedBy"];
            /** @description What the staff told the author. */
            reason: null | string;
        };
        RemoveClauseCommentRequest: {
            reason: string;
        };
        RemoveCommentRequest: {
            reason: string;
        };
        /** @enum {string} */
        RemovedBy: "author" | "staff";
        /** @description A post or a comment that the staff took away, with its text, as only the community's managers read it. */
        RemovedView: {
            /** @description Who wrote it. */
            author: components["schemas"]["AuthorView"];
            /** @description Its board. */
            boardId: string;
            /** @description Markdown, as written. */
            body: string;
            /** @description The same, safe to show. */
            bodyHtml: string;
            /**
             * Format: date-time
             * @description When it was written.
             */
            createdAt: string;
            /** @description The post's or the comment's id, for bringing it back. */
            id: string;
            /** @description A post or a comment. */
            kind: components["schemas"]["TakenKind"];
            /** @description The post's photos, which its managers may still read. */
            photoIds: string[];
            /** @description The post, or the one that the comment stands under. */
            postId: string;
            /** @description Why, as its author was told. */
            reason: string;
            /**
             * Format: date-time
             * @description When it was taken away.
             */
            removedAt: string;
            /** @description By whom. */
            removedBy: components["schemas"]["PersonView"];
            /** @description The post's title; a comment has none. */
            title: null | string;
        };
        RemovedViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["RemovedView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        RemovePostRequest: {
            reason: string;
        };
        Report: {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            changed: number;
            /** @description The first hundred. */
            changes: components["schemas"]["DwellingChange"][];
            /** @description Nothing was written. */
            dryRun: boolean;
            /**
             * Format: int32
             * @description Dwellings not in the file that stay: because the file need not be the whole register, or because somebody asked to join there.
             */
            kept: number;
            /**
             * Format: int32
             * @description Dwellings not in the file that are gone; none without `removeMissing`.
             */
            removed: number;
            /** Format: int32 */
            unchanged: number;
        };
        RevokeRoleRequest: {
            reason: string;
            role: components["schemas"]["Role"];
        };
        /**
         * @description What a person is to a place. The first is everyone's; the others are granted, never by oneself.
         * @enum {string}
         */
        Role: "resident" | "secretary" | "committee" | "ownersCommittee" | "property" | "police" | "doctor" | "lawyer" | "subdistrict" | "district";
        RoomView: {
            building: string;
            dwellingId: string;
            room: string;
            unit: string;
        };
        RoomViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["RoomView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        /** @description A post or a comment that was found. */
        SearchHit: {
            /** @description Who wrote what was found. */
            author: components["schemas"]["AuthorView"];
            /** @description Where the post stands now. */
            boardId: string;
            /** @description Absent when the post itself was found. */
            commentId: null | string;
            /**
             * Format: date-time
             * @description When; hits come newest first.
             */
            createdAt: string;
            /** @description What was found, around the first word in it; at most some 140 characters. */
            excerpt: components["schemas"]["TextPart"][];
            /** @description The post's kind, or `comment`. */
            kind: components["schemas"]["SearchKind"];
            /** @description The post, or the comment's post. */
            postId: string;
            /** @description The post's; empty for a comment. */
            tags: string[];
            /** @description The post's title; without parts when the comment outlived its post. */
            title: components["schemas"]["TextPart"][];
        };
        SearchHitPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["SearchHit"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        /**
         * @description What is found: a post of one of its kinds, or a comment.
         * @enum {string}
         */
        SearchKind: "discussion" | "question" | "notice" | "secondHand" | "comment";
        SeeIdentityRequest: {
            /** @description Why; the secretary and the person themself can read it. */
            purpose: string;
        };
        /** @description How far a notice has come, in numbers that everyone who reads it may see. */
        SeenCountView: {
            /**
             * Format: int64
             * @description Dwellings in which somebody has seen it.
             */
            dwellings: number;
            /**
             * Format: int64
             * @description Dwellings in the community's register.
             */
            ofDwellings: number;
            /**
             * Format: date-time
             * @description When the caller saw it; absent when they have not.
             */
            seenAt: null | string;
        };
        SendCodeAnswer: {
            /** @description Only in development, where no message is sent. */
            code: null | string;
            /**
             * Format: int32
             * @description Seconds for which the code is good.
             */
            expiresIn: number;
        };
        SendCodeRequest: {
            phone: string;
        };
        SessionView: {
            device: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            isThis: boolean;
            /** Format: date-time */
            refreshedAt: string;
            /** Format: date-time */
            startedAt: string;
        };
        SessionViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["SessionView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        SignInRequest: {
            code: string;
            device?: null | string;
            phone: string;
        };
        StartDraftRequest: {
            /** Format: uuid */
            id: string;
        };
        /** Format: binary */
        Stream: string;
        SubdistrictView: {
            districtId: string;
            id: string;
            name: string;
        };
        SubdistrictViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["SubdistrictView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        SubscriptionKeysRequest: {
            /** @description Its secret, base64url. */
            auth: string;
            /** @description Its public key, base64url. */
            p256dh: string;
        };
        SubscriptionRequest: {
            /** @description The address at the browser's push service. */
            endpoint: string;
            /** @description For encrypting to it (RFC 8291). */
            keys: components["schemas"]["SubscriptionKeysRequest"];
        };
        /** @enum {string} */
        TakenKind: "post" | "comment";
        /** @description A piece of plain text. The pieces put together are the text; showing each as text (never as HTML) is safe. */
        TextPart: {
            /** @description It is (part of) a word that was looked for. */
            isMatch: boolean;
            /** @description Never empty. */
            text: string;
        };
        Tokens: {
            /** @description For the header `Authorization: Bearer …`. */
            accessToken: string;
            /**
             * Format: int32
             * @description Seconds for which the access token is good.
             */
            expiresIn: number;
            /** @description Good once: refreshing answers with the next one. When that answer was lost the same one may be sent again, until one of the new tokens is used; after that it ends the session. */
            refreshToken: string;
        };
        UnreadView: {
            /** @description The board; boards that are switched off have no marks. */
            boardId: string;
            /**
             * Format: int32
             * @description Posts with something new, at most 99.
             */
            count: number;
            /** @description There may be more: show "99+". */
            isMore: boolean;
            /**
             * Format: date-time
             * @description What was active until then counts as read: my mark, or when I came to the community.
             */
            readUpTo: string;
        };
        UnreadViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["UnreadView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        WithdrawDraftRequest: {
            reason: string;
        };
        WriteClauseCommentRequest: {
            body: string;
            /** @description An id, with or without hyphens. */
            clauseId: string;
            /** Format: uuid */
            id: string;
        };
        WriteClausesRequest: {
            clauses: components["schemas"]["ClauseRequest"][];
            /** Format: int32 */
            edition: number;
            reasons?: null | string;
        };
        WriteCommentRequest: {
            body: string;
            /** Format: uuid */
            id: string;
            /** @description Ids, with or without hyphens. */
            mentions?: null | string[];
            official?: null | components["schemas"]["OfficialRequest"];
            /** @description An id, with or without hyphens. */
            replyTo?: null | string;
        };
        WritePostRequest: {
            body: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["PostKind"];
            /** @description Ids, with or without hyphens. */
            mentions?: null | string[];
            /** @description Ids, with or without hyphens. */
            photoIds?: null | string[];
            place?: null | components["schemas"]["PlaceRequest"];
            tags?: null | string[];
            title: string;
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
    readBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeBoardRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Only posts of this kind. A page may be short and still have a next one. */
                kind?: "discussion" | "question" | "notice" | "secondHand";
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
                /** @description `activity` (default), `newest`, or `unanswered` (newest first, without pinned ones on top). */
                sort?: "activity" | "newest" | "unanswered";
                /** @description Only posts with this tag, by activity. */
                tag?: string;
            };
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostSummaryPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WritePostRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markBoardRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["MarkReadRequest"];
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteClauseComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commentId: string;
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeClauseComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveClauseCommentRequest"];
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commentId: string;
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditCommentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactToComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commentId: string;
                kind: "like" | "thanks" | "heart" | "laugh" | "worried";
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeCommentReactionBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commentId: string;
                kind: "like" | "thanks" | "heart" | "laugh" | "worried";
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveCommentRequest"];
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commentId: string;
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReplies: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCommentHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentVersionViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCommunity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunityView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBoards: {
        parameters: {
            query?: {
                /** @description For the committee: also the boards that are switched off. */
                all?: boolean;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderBoards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderBoardsRequest"];
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCompounds: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompoundViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addCompound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCompoundRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompoundView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCovenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CovenantView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readClause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clauseId: string;
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClauseHistoryView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCovenantReaders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCovenantReadersRequest"];
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCovenantVersions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CovenantVersionSummaryPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startCovenantDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDraftRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CovenantVersionView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMemberships: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
                status?: "waiting" | "active" | "rejected" | "ended";
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskMembershipViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendPhoto: {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        /** @description Chosen by the client, so a retry on a bad network cannot make two. */
        requestBody: {
            content: {
                "*/*": components["schemas"]["Stream"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRemoved: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovedViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchCommunity: {
        parameters: {
            query?: {
                /** @description Only by this resident. */
                author?: string;
                /** @description Only on this board. */
                board?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Only posts of this kind, or only comments. */
                kind?: "discussion" | "question" | "notice" | "secondHand" | "comment";
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
                /** @description Only written at this instant or later (ISO 8601 with an offset). */
                since?: null | string;
                /** @description Only written before this instant (ISO 8601 with an offset). */
                until?: null | string;
                /** @description All of them must be there. May be empty when something else narrows the search. */
                words?: string;
            };
            header?: never;
            path: {
                communityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchHitPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAudit: {
        parameters: {
            query?: {
                act?: "communityCreated" | "roleGranted" | "roleRevoked" | "officeLeft" | "membershipMatched" | "membershipApproved" | "membershipRejected" | "membershipEnded" | "identitySeen" | "compoundAdded" | "compoundChanged" | "registerImported" | "joinLinkIssued" | "boardChanged" | "boardsOrdered" | "postPinned" | "postUnpinned" | "postClosed" | "postReopened" | "postMoved" | "postRemoved" | "postRestored" | "commentRemoved" | "commentRestored" | "covenantDraftStarted" | "covenantClausesWritten" | "covenantDraftPublished" | "covenantDraftWithdrawn" | "covenantAdopted" | "covenantFiled" | "covenantReadersChanged" | "clauseCommentRemoved";
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOfficesInCommunity: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantRoleInCommunity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                placeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCompound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                compoundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompoundView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCompound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                compoundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCompoundRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompoundView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDwellings: {
        parameters: {
            query?: {
                building?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
                unit?: string;
            };
            header?: never;
            path: {
                compoundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DwellingViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readJoinLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                compoundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinLinkView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueJoinLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                compoundId: string;
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
                    "application/json": components["schemas"]["JoinLinkView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawJoinLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                compoundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importRegister: {
        parameters: {
            query?: {
                dryRun?: boolean;
                removeMissing?: boolean;
            };
            header?: never;
            path: {
                compoundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.ms-excel": string;
                "text/csv": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RegisterProblem"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCovenantVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CovenantVersionView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeCovenantClauses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteClausesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CovenantVersionView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClauseComments: {
        parameters: {
            query?: {
                /** @description Only about this clause. */
                clause?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClauseCommentViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeClauseComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteClauseCommentRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClauseCommentView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareCovenantVersions: {
        parameters: {
            query?: {
                from?: string;
            };
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CovenantDifferenceView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileCovenantVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileVersionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CovenantVersionView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordCovenantMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordMeetingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CovenantVersionView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printCovenantVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishCovenantDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
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
                    "application/json": components["schemas"]["CovenantVersionView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawCovenantDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDraftRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CovenantVersionView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDistricts: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
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
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDistrict: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDistrictRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDistrict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                districtId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCommunitiesOfDistrict: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                districtId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunityViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSubdistricts: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                districtId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubdistrictViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSubdistrict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                districtId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSubdistrictRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubdistrictView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDistrictAudit: {
        parameters: {
            query?: {
                act?: "communityCreated" | "roleGranted" | "roleRevoked" | "officeLeft" | "membershipMatched" | "membershipApproved" | "membershipRejected" | "membershipEnded" | "identitySeen" | "compoundAdded" | "compoundChanged" | "registerImported" | "joinLinkIssued" | "boardChanged" | "boardsOrdered" | "postPinned" | "postUnpinned" | "postClosed" | "postReopened" | "postMoved" | "postRemoved" | "postRestored" | "commentRemoved" | "commentRestored" | "covenantDraftStarted" | "covenantClausesWritten" | "covenantDraftPublished" | "covenantDraftWithdrawn" | "covenantAdopted" | "covenantFiled" | "covenantReadersChanged" | "clauseCommentRemoved";
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOfficesInDistrict: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantRoleInDistrict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                placeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openJoinLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
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
            query: {
                building: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
                unit?: string;
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMe: {
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
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditProfileRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
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
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
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
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDeviceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPushReceipts: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushReceiptViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLooksAtMe: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
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
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyMemberships: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
                status?: "waiting" | "active" | "rejected" | "ended";
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
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
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
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
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
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAllSessions: {
        parameters: {
            query?: never;
            header?: never;
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
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
            header?: never;
            path: {
                sessionId: string;
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membershipId: string;
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
                    "application/json": components["schemas"]["DeskMembershipView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    seeIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeeIdentityRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membershipId: string;
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
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveOutRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskMembershipView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskMembershipView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeRoleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": components["schemas"]["Stream"];
                    "image/png": components["schemas"]["Stream"];
                    "image/webp": components["schemas"]["Stream"];
                };
            };
            /** @description Partial Content */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": components["schemas"]["Stream"];
                    "image/png": components["schemas"]["Stream"];
                    "image/webp": components["schemas"]["Stream"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                photoId: string;
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPostRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    movePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePostRequest"];
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listComments: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
                /** @description `oldest` (default) or `newest`. */
                sort?: "oldest" | "newest";
            };
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteCommentRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMyReactions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyReactionsView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pinPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unpinPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactToPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "like" | "thanks" | "heart" | "laugh" | "worried";
                postId: string;
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takePostReactionBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "like" | "thanks" | "heart" | "laugh" | "worried";
                postId: string;
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReceipts: {
        parameters: {
            query?: {
                /** @description With compound: only this building. */
                building?: string;
                /** @description Only this compound, by building, unit and room. */
                compound?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
                /** @description `true`: those that have seen it; otherwise those that have not. */
                seen?: boolean;
            };
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovePostRequest"];
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restorePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
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
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSeenCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeenCountView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    seeNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
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
                    "application/json": components["schemas"]["SeenCountView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPostHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostVersionViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
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
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendCodeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendCodeAnswer"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSubdistrictAudit: {
        parameters: {
            query?: {
                act?: "communityCreated" | "roleGranted" | "roleRevoked" | "officeLeft" | "membershipMatched" | "membershipApproved" | "membershipRejected" | "membershipEnded" | "identitySeen" | "compoundAdded" | "compoundChanged" | "registerImported" | "joinLinkIssued" | "boardChanged" | "boardsOrdered" | "postPinned" | "postUnpinned" | "postClosed" | "postReopened" | "postMoved" | "postRemoved" | "postRestored" | "commentRemoved" | "commentRestored" | "covenantDraftStarted" | "covenantClausesWritten" | "covenantDraftPublished" | "covenantDraftWithdrawn" | "covenantAdopted" | "covenantFiled" | "covenantReadersChanged" | "clauseCommentRemoved";
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOfficesInSubdistrict: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantRoleInSubdistrict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                placeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSubdistrict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subdistrictId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubdistrictView"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCommunities: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                subdistrictId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Names these bytes: send it in `If-None-Match` and get 304 while nothing has changed. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunityViewPage"];
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCommunity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subdistrictId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCommunityRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunityView"];
                };
            };
            /** @description A problem (RFC 9457). With 429 and 503 the header `Retry-After` says when to try again. */
            default: {
                headers: {
                    /** @description Seconds until it is worth trying again; with 429 and 503. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
