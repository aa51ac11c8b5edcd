// Generated from /openapi/v1.json by contract.mjs (npm run generate). Do not edit.
/* eslint-disable */

export interface paths {
    "/api/v1/arguments/{argumentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An argument; one that was removed only for its author and the committee. */
        get: operations["readArgument"];
        put?: never;
        post?: never;
        /** Takes my argument back. */
        delete: operations["takeArgumentBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/arguments/{argumentId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: removes an argument with a reason that its author is told. */
        put: operations["removeArgument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/arguments/{argumentId}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lifts an argument of somebody else; once more changes nothing. */
        put: operations["liftArgument"];
        post?: never;
        /** No longer lifts an argument; once more changes nothing. */
        delete: operations["letArgumentGo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/v1/communities/{communityId}/hall-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much support a proposal needs and how long its stages last. */
        get: operations["readHallRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Committee: changes thresholds and lengths for proposals called from now on; what is left out stays. */
        patch: operations["changeHallRules"];
        trace?: never;
    };
    "/api/v1/communities/{communityId}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The community's meetings from yesterday on, the next first. */
        get: operations["listComingMeetings"];
        put?: never;
        post?: never;
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
    "/api/v1/communities/{communityId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A community's proposals, all or in one stage; the same for everyone who may read them. */
        get: operations["listProposals"];
        put?: never;
        /** Proposes something to the community; safe to repeat with the same id. Ask for similar proposals first. */
        post: operations["propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/proposals/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** At most five proposals that are like a title, the likest first; to be shown before proposing. */
        get: operations["findSimilarProposals"];
        put?: never;
        post?: never;
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
    "/api/v1/communities/{communityId}/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The surveys of a community: published ones, those still open, or the committee's drafts. */
        get: operations["listSurveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/surveys/{surveyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: writes a survey that is not published yet; the client chooses the id of a new one. */
        put: operations["writeSurveyDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/vote-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notice and periods that this community's votes are held to. */
        get: operations["readVoteSettings"];
        /** Changes what later votes are held to (secretary). */
        put: operations["changeVoteSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The community's votes: announced and open ones by their end, or those that are over, the last first. */
        get: operations["listVotes"];
        put?: never;
        /** Announces a vote with its roll (committee; for owners' votes the owners' committee too); safe to repeat with the same id. */
        post: operations["announceVote"];
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
         * @description Header: building,unit,room,area,owner,phone, and optionally unsold (yes while the dwelling is the developer's). Co-owners, and their phones in the same order, stand with 、 or ; between. UTF-8 or GB18030, at most 20000 lines and 5 MB.
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
    "/api/v1/meetings/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Committee: moves a meeting, calls it off, or writes its minutes; what is left out stays. */
        patch: operations["changeMeeting"];
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
    "/api/v1/proposals/{proposalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proposal in full, in the stage in which it stands now. */
        get: operations["readProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes my proposal's text; what is left out stays. Unless it only corrects, supporters are asked to confirm. */
        patch: operations["editProposal"];
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: accepts a proposal that was seconded and opens its discussion. */
        put: operations["acceptProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: adopts a proposal whose discussion is over, with a reason; the decision is out for objections first. */
        put: operations["adoptProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/adoption/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: takes its decision back while it is out for objections, with a reason. */
        put: operations["takeAdoptionBack"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The official answers to a proposal, latest first. */
        get: operations["listProposalAnswers"];
        put?: never;
        /** Staff: answers a proposal officially; safe to repeat with the same id. */
        post: operations["answerProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/arguments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The arguments for a proposal, or those against it. */
        get: operations["listArguments"];
        put?: never;
        /** Writes an argument for or against, while the proposal is discussed; safe to repeat with the same id. */
        post: operations["writeArgument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/arguments/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The arguments that I lifted. */
        get: operations["readMyArgumentVotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: declares everything done, with a report; whoever seconded rates it. */
        put: operations["completeProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is different between two texts of a proposal. */
        get: operations["compareProposalVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/discussion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: moves the dates of a discussion; one that has begun only gets longer. */
        put: operations["scheduleDiscussion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meetings about a proposal, the first first. */
        get: operations["listMeetings"];
        put?: never;
        /** Committee: calls a hearing, mediation or review meeting; safe to repeat with the same id. */
        post: operations["callMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: proposes to the author that a proposal goes on as part of another. */
        put: operations["offerMerger"];
        post?: never;
        /** Its author refuses the merger, or the committee takes the offer back; the proposal goes on by itself. */
        delete: operations["refuseMerger"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/merger/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Agrees that my proposal goes on as part of the other; no support moves. */
        put: operations["agreeToMerger"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/milestones/{milestoneId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: adds a milestone under an id of the client's choosing, or changes it. */
        put: operations["setMilestone"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/milestones/{milestoneId}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The committee, or the office that answers for it: reports a milestone done; once more changes nothing. */
        put: operations["finishMilestone"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was objected to the committee's decision and how it was answered, the first first. */
        get: operations["listAdoptionObjections"];
        put?: never;
        /** Objects to the committee's decision while it is announced; safe to repeat with the same id. */
        post: operations["objectToAdoption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/objections/{objectionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: answers an objection to its decision, once; not one's own. */
        put: operations["answerAdoptionObjection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rates what was done, as one who seconded it; can be changed until the end. */
        put: operations["rateProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How what was done is rated, and my own rating. */
        get: operations["readProposalRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: declines a proposal with a reason, until a vote on it is announced. */
        put: operations["declineProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Calls once more for support of my lapsed proposal, under the rules of today. */
        put: operations["renewProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/responsible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Committee: names the office that answers for an adopted proposal. */
        put: operations["entrustProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether my dwelling seconds a proposal, and which text of it. */
        get: operations["readMySupport"];
        /** Seconds a proposal for my dwelling, or confirms it for a new text. */
        put: operations["secondProposal"];
        post?: never;
        /** Takes back that I seconded a proposal; once more changes nothing. */
        delete: operations["takeSupportBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/supporters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who seconded a proposal, of the latest text first. */
        get: operations["listSupporters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The earlier texts of a proposal, latest first. */
        get: operations["listProposalVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes my proposal back, until a vote on it is announced. */
        put: operations["withdrawProposal"];
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
    "/api/v1/surveys/{surveyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A survey with its questions, and whether and what I have answered. */
        get: operations["readSurvey"];
        put?: never;
        post?: never;
        /** Committee: throws a draft away. */
        delete: operations["deleteSurveyDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{surveyId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answers a survey; safe to repeat with the same id. Anonymous answers are final, others can be changed until it closes. */
        put: operations["answerSurvey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{surveyId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Committee: closes a survey before its time, with a reason that everybody reads. */
        post: operations["closeSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{surveyId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Committee: the answers of a closed survey as CSV (UTF-8 with a byte order mark, for spreadsheets); audited. */
        post: operations["exportSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{surveyId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Committee: publishes a survey; its questions cannot be changed any more. */
        post: operations["publishSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{surveyId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came of a closed survey; counts that could give single people away are hidden. */
        get: operations["readSurveyResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/votes/{voteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A vote: its question, its dates, its stage now. */
        get: operations["readVote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/votes/{voteId}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes my named ballot until the end; a secret one is final. */
        put: operations["changeBallot"];
        /** Votes; one ballot an entry of the roll. Safe to repeat with the same secret. */
        post: operations["castBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/votes/{voteId}/ballots/{entryId}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Objects to the ballot that a co-owner cast for us both, until the end. */
        post: operations["disputeBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/votes/{voteId}/ballots/{entryId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Settles by a document what co-owners do not agree about; audited (who runs the vote). */
        put: operations["settleBallotDispute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/votes/{voteId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests to correct the roll, the oldest first: all for who runs the vote, otherwise mine. */
        get: operations["listCorrections"];
        put?: never;
        /** Asks for the roll to be corrected before the vote opens; safe to repeat with the same id. */
        post: operations["askCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/votes/{voteId}/corrections/{correctionId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns a request to correct the roll down, with a reason (who runs the vote). */
        post: operations["declineCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/votes/{voteId}/desk-ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters a ballot on paper or by proxy with a photo of the document, while the vote is open; audited (who runs the vote). The same again gives the same receipt. */
        post: operations["enterBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/votes/{voteId}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ballots about which co-owners disagree, not settled yet (who runs the vote). */
        get: operations["listBallotDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/votes/{voteId}/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I may vote for, as the roll has it, and whether it was voted for. */
        get: operations["readMyBallots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/votes/{voteId}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was objected to a result and how it was answered, the first first. */
        get: operations["listObjections"];
        put?: never;
        /** Objects to a result before it is final; safe to repeat with the same id. */
        post: operations["raiseObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/votes/{voteId}/objections/{objectionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answers an objection; audited (who runs the vote; not their own). */
        put: operations["answerObjection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/votes/{voteId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The result with its calculation, once the vote is over. */
        get: operations["readVoteResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/votes/{voteId}/roll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on the roll, by number (who runs the vote). */
        get: operations["listRoll"];
        put?: never;
        /** Corrects the roll before the vote opens, with a reason; audited (who runs the vote). */
        post: operations["correctRoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/votes/{voteId}/roll/{entryId}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Records that the ballot was delivered, with a photo as proof, until the end; audited (who runs the vote). */
        put: operations["recordBallotDelivery"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/votes/{voteId}/turnout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many took part so far, by building where that tells nobody, and the forecast of the quorum. */
        get: operations["readTurnout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/votes/{voteId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Calls a vote off, or annuls its result before it is final, with a reason (who runs it). */
        put: operations["withdrawVote"];
        post?: never;
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
        AcceptanceView: {
            /**
             * Format: date-time
             * @description When the committee accepted it.
             */
            at: string;
            /** @description Who did. */
            by: components["schemas"]["AuthorView"];
            /**
             * Format: date-time
             * @description When it ends.
             */
            closesAt: string;
            /** @description What it asks the discussion to look at. */
            note: null | string;
            /**
             * Format: date-time
             * @description When the discussion begins.
             */
            opensAt: string;
            /**
             * Format: int32
             * @description The text that was before the committee.
             */
            version: number;
        };
        AcceptProposalRequest: {
            /**
             * Format: date-time
             * @description When it ends; as early as the community's rules allow when not given.
             */
            closesAt?: null | string;
            note?: null | string;
            /**
             * Format: date-time
             * @description When the discussion begins; now when not given.
             */
            opensAt?: null | string;
            /**
             * Format: int32
             * @description The text that was before the committee; refused when it has changed since.
             */
            version: number;
        };
        AddCompoundRequest: {
            address?: null | string;
            /** @description None: the register that is imported says which there are. */
            buildings?: null | components["schemas"]["BuildingPart"][];
            /** Format: uuid */
            id: string;
            name: string;
        };
        AdoptionTakenBackView: {
            /**
             * Format: date-time
             * @description When the committee took its decision back.
             */
            at: string;
            /** @description Who did. */
            by: components["schemas"]["AuthorView"];
            /** @description Why. */
            reason: string;
        };
        AdoptionView: {
            /**
             * Format: date-time
             * @description From then on it is carried out; until then the committee's decision is out for objections.
             */
            announcedUntil: string;
            /**
             * Format: date-time
             * @description When it was adopted.
             */
            at: string;
            by: null | components["schemas"]["AuthorView"];
            /** @description Why; absent when a vote did. */
            reason: null | string;
            /** @description The office that answers for it. */
            responsible: components["schemas"]["Role"];
            /** @description The vote that decided; absent when the committee did. */
            voteId: null | string;
        };
        AdoptProposalRequest: {
            reason: string;
            responsible?: null | components["schemas"]["Role"];
        };
        AgreeToMergerRequest: {
            /** @description An id, with or without hyphens. */
            intoId: string;
        };
        AnnounceVoteRequest: {
            /** @description A residents' decision by households instead of adults. */
            byHousehold?: null | boolean;
            /**
             * Format: date-time
             * @description The first instant at which no ballot is taken any more.
             */
            closesAt: string;
            /** @description Only those of this compound; an owners' vote is always one compound's (物业管理区域) and needs it where the community has several. */
            compoundId?: null | string;
            /** @description Who decides. */
            electorate: components["schemas"]["Electorate"];
            /** @description How a ballot is filled in. */
            form: components["schemas"]["BallotForm"];
            /**
             * Format: uuid
             * @description Chosen by the client: safe to repeat.
             */
            id: string;
            matter?: null | components["schemas"]["Matter"];
            /**
             * Format: int32
             * @description With several, and with a ranking: how many a ballot may name, all when not given.
             */
            mostChoices?: null | number;
            /**
             * Format: date-time
             * @description As soon as the notice allows when not given.
             */
            opensAt?: null | string;
            /** @description What to choose from; not with yes or no. */
            options?: null | string[];
            /** @description The proposal that it decides, if any. */
            proposalId?: null | string;
            /** @description Whether ballots are secret. Owners' votes are not: the area tells whose ballot it is. */
            secret?: null | boolean;
            /** @description What exactly is decided. It cannot be changed afterwards. */
            text?: null | string;
            /** @description What is voted on, in a line. */
            title: string;
        };
        AnswerObjectionRequest: {
            /** @description Whether the objection is right. What follows (calling the vote off) is done beside. */
            isUpheld: boolean;
            /** @description The answer. */
            text: string;
        };
        AnswerProposalObjectionRequest: {
            isUpheld: boolean;
            text: string;
        };
        AnswerProposalRequest: {
            body: string;
            /** Format: uuid */
            id: string;
        };
        AnswerSurveyRequest: {
            /** @description A question that is left out is not answered. */
            answers: components["schemas"]["SurveyAnswerRequest"][];
            /**
             * Format: uuid
             * @description Chosen afresh for each set of answers, so that the same one sent again counts once.
             */
            id: string;
        };
        /** @enum {string} */
        ArgumentSide: "for" | "against";
        ArgumentView: {
            author: components["schemas"]["AuthorView"];
            /** @description Plain text; empty when removed. */
            body: string;
            /** Format: date-time */
            createdAt: string;
            id: string;
            proposalId: string;
            removed: null | components["schemas"]["RemovalView"];
            /** @description For the proposal or against it. */
            side: components["schemas"]["ArgumentSide"];
            /**
             * Format: int64
             * @description Neighbours who lifted it.
             */
            upVotes: number;
        };
        ArgumentViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["ArgumentView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        AskCorrectionRequest: {
            /** @description The entry that is wrong; not given when one is missing. */
            entryId?: null | string;
            /**
             * Format: uuid
             * @description Chosen by the client: safe to repeat.
             */
            id: string;
            /** @description What is wrong. */
            text: string;
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
        AuditedAct: "communityCreated" | "roleGranted" | "roleRevoked" | "officeLeft" | "membershipMatched" | "membershipApproved" | "membershipRejected" | "membershipEnded" | "identitySeen" | "compoundAdded" | "compoundChanged" | "registerImported" | "joinLinkIssued" | "boardChanged" | "boardsOrdered" | "postPinned" | "postUnpinned" | "postClosed" | "postReopened" | "postMoved" | "postRemoved" | "postRestored" | "commentRemoved" | "commentRestored" | "hallRulesChanged" | "proposalAccepted" | "proposalDeclined" | "discussionScheduled" | "mergerOffered" | "meetingCalled" | "meetingChanged" | "argumentRemoved" | "proposalAdopted" | "adoptionTakenBack" | "adoptionObjectionAnswered" | "proposalEntrusted" | "milestoneSet" | "proposalCompleted" | "covenantDraftStarted" | "covenantClausesWritten" | "covenantDraftPublished" | "covenantDraftWithdrawn" | "covenantAdopted" | "covenantFiled" | "covenantReadersChanged" | "clauseCommentRemoved" | "surveyPublished" | "surveyClosed" | "surveyExported" | "voteSettingsChanged" | "voteAnnounced" | "voteWithdrawn" | "rollCorrected" | "rollCorrectionDeclined" | "ballotEntered" | "ballotDelivered" | "ballotSettled" | "objectionAnswered";
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
        BallotChannel: "online" | "paper" | "proxy";
        /**
         * @description How an answer is given. Every form also takes an abstention.
         * @enum {string}
         */
        BallotForm: "yesNo" | "one" | "several" | "ranking";
        BallotOption: {
            /** @description What ballots name: 1–32 of `a-z 0-9 -`, not beginning with a hyphen, unique on its paper. */
            id: string;
            /** @description What voters read, 1–200 characters. */
            text: string;
        };
        BallotReceiptView: {
            /** @description Finds this ballot in the ledger when the vote is over. Keep it: of a secret ballot it is shown only to whoever has the secret. */
            receipt: string;
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
        BuildingTurnoutView: {
            /** @description Its name. */
            building: string;
            /** @description Of the building. */
            compoundId: string;
            /**
             * Format: int64
             * @description Voters there.
             */
            entitled: number;
            /**
             * Format: int64
             * @description Absent where fewer than five are entitled.
             */
            tookPart: null | number;
        };
        CallMeetingRequest: {
            agenda?: null | string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["MeetingKind"];
            place: string;
            /** Format: date-time */
            startsAt: string;
        };
        CastBallotRequest: {
            /** @description Ids of options, or `abstain` alone; in order of preference for a ranking. */
            choices: string[];
            /** @description Which of the caller's entries of the roll; not needed when there is one. */
            entryId?: null | string;
            /** @description In a residents' decision: the voter declares to be 18 or older. */
            isAdult?: null | boolean;
            /** @description 32 random bytes that the device draws for this ballot, in Base64 for URLs; a retry sends the same. They make it safe to repeat without being kept. */
            secret: string;
        };
        ChangeBallotRequest: {
            /** @description Ids of options, or `abstain` alone; in order of preference for a ranking. */
            choices: string[];
            /** @description Which of the caller's entries of the roll; not needed when there is one. */
            entryId?: null | string;
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
        ChangeHallRulesRequest: {
            /** Format: int32 */
            announcementDays?: null | number;
            /** Format: int32 */
            discussionDays?: null | number;
            /** Format: int32 */
            ratingDays?: null | number;
            /** Format: int32 */
            reviewDays?: null | number;
            /** Format: int32 */
            secondingDays?: null | number;
            /** Format: int32 */
            secondingDwellings?: null | number;
        };
        ChangeMeetingRequest: {
            agenda?: null | string;
            /** @description Calls it off. */
            cancelledBecause?: null | string;
            /** @description Markdown; once the meeting has begun. */
            minutes?: null | string;
            place?: null | string;
            /** Format: date-time */
            startsAt?: null | string;
        };
        ChangeVoteSettingsRequest: {
            /**
             * Format: int32
             * @description For consultations.
             */
            consultationNoticeDays: number;
            /**
             * Format: int32
             * @description How long a result can be objected to.
             */
            objectionDays: number;
            /**
             * Format: int32
             * @description 15 at least: owners' votes are announced that long before (Beijing, Hangzhou).
             */
            ownersNoticeDays: number;
            /**
             * Format: int32
             * @description For residents' decisions.
             */
            residentsNoticeDays: number;
            /** @description Only where the owners' rules of procedure say so. */
            silentCountsWithMajority: boolean;
            /**
             * Format: int64
             * @description As it was read.
             */
            version: number;
        };
        ChoiceResultView: {
            /**
             * Format: int32
             * @description An option's place or a point of the scale, from 1.
             */
            choice: number;
            /**
             * Format: int64
             * @description Null when hidden.
             */
            count: null | number;
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
        CloseSurveyRequest: {
            reason: string;
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
        CompleteProposalRequest: {
            report: string;
        };
        CompletionView: {
            /**
             * Format: date-time
             * @description When it was declared done.
             */
            at: string;
            /** @description Who declared it. */
            by: components["schemas"]["AuthorView"];
            outcome: null | components["schemas"]["RatingOutcome"];
            /**
             * Format: date-time
             * @description Until when those who seconded rate it.
             */
            ratedUntil: string;
            /** @description Markdown: what was done. */
            report: string;
            /** @description The same, safe to show. */
            reportHtml: string;
            /**
             * Format: int32
             * @description From 1; a negative rating opens another.
             */
            round: number;
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
        CorrectedView: {
            entry: null | components["schemas"]["RollEntryView"];
        };
        CorrectRollRequest: {
            /** @description The request that this answers, if any. */
            correctionId?: null | string;
            /** @description What the entry votes for from now on. Those of another entry leave it; an entry without any is taken off. */
            dwellings: string[];
            /** @description The entry to describe anew or to take off; not given to add one. */
            entryId?: null | string;
            /** @description Who is added and has no account, in words; only the desk reads it. Such a person votes on paper. */
            label?: null | string;
            /** @description Why, for the audit log and for who asked. */
            reason: string;
            /** @description Where persons vote: who is added. */
            residentId?: null | string;
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
        DeclineCorrectionRequest: {
            answer: string;
        };
        DeclineProposalRequest: {
            reason: string;
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
        DifferenceKind: "same" | "removed" | "added";
        /** @description A piece of plain text. Those that are not added make the earlier text, those that are not removed the later one. */
        DifferencePart: {
            /** @description What happened to it. */
            kind: components["schemas"]["DifferenceKind"];
            /** @description Never empty. */
            text: string;
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
        DisputeBallotRequest: {
            reason: string;
        };
        DisputeView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            outcome: null | components["schemas"]["SettlementOutcome"];
            /** @description In the words of the co-owner. */
            reason: string;
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
            /** @description What differs: room, area, owner, phone, unsold. */
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
        EarlyClosing: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Why, for those who had not answered yet. */
            reason: string;
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
        EditProposalRequest: {
            body?: null | string;
            /** @description Only corrects: at most 12 characters, and neither a number nor a negation. Support then stays counted. */
            isCorrection?: null | boolean;
            /** @description What is different and why, for those who seconded. */
            note?: null | string;
            title?: null | string;
            /** Format: int32 */
            version: number;
        };
        /**
         * @description Who decides. The three are never mixed.
         * @enum {string}
         */
        Electorate: "consultation" | "residents" | "owners";
        /** @description Why a proposal goes no further. */
        EndingView: {
            /**
             * Format: date-time
             * @description Since when.
             */
            at: string;
            by: null | components["schemas"]["AuthorView"];
            /** @description The proposal that it goes on in, of one that was merged. Support stays here: whoever wants the other seconds it there. */
            intoId: null | string;
            /** @description In the words of who ended it; of a lapsed or rejected one what was missing, in the reader's language. Absent when its author gave none. */
            reason: null | string;
            /** @description Lapsed, withdrawn, declined, merged or rejected. */
            stage: components["schemas"]["ProposalStage"];
        };
        EnterBallotRequest: {
            /** @description Who votes for the principal, in words; not given for a slip of the voter's own. */
            agent?: null | string;
            /** @description As the slip or the authority says: ids of options, or `abstain` alone. */
            choices: string[];
            /** @description Whose ballot: an entry of the roll. */
            entryId: string;
            /** @description The slip, or the written authority with the principal's direction. */
            photoIds: string[];
        };
        EntrustRequest: {
            office: components["schemas"]["Role"];
        };
        FileVersionRequest: {
            /** Format: date-time */
            filedAt: string;
            reference: string;
        };
        GivenAnswer: {
            /** @description The numbers chosen, ascending; empty for a text. */
            choices: number[];
            /** @description Which question. */
            questionId: string;
            /** @description What was written; null for what is chosen. */
            text: null | string;
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
        /** @description How much support a proposal needs and how long its stages last. No public source fixes these numbers, so a community does. */
        HallRules: {
            /**
             * Format: int32
             * @description Days in which objections to a result are taken (公示期).
             */
            announcementDays: number;
            /**
             * Format: int32
             * @description Days that a discussion lasts at least.
             */
            discussionDays: number;
            /**
             * Format: int32
             * @description Days in which those who seconded rate what was done.
             */
            ratingDays: number;
            /**
             * Format: int32
             * @description Days in which the committee decides, from the last dwelling that was needed.
             */
            reviewDays: number;
            /**
             * Format: int32
             * @description Days in which they must.
             */
            secondingDays: number;
            /**
             * Format: int32
             * @description Dwellings that must second it; its author's counts.
             */
            secondingDwellings: number;
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
        /**
         * @description What owners decide about; other electorates know ordinary matters only.
         * @enum {string}
         */
        Matter: "ordinary" | "special";
        /**
         * @description What is counted. Owners decide by both at once.
         * @enum {string}
         */
        Measure: "heads" | "area";
        /** @enum {string} */
        MeetingKind: "hearing" | "mediation" | "review";
        MeetingView: {
            /** @description What it is about, and who should come. */
            agenda: string;
            /** @description Why it does not take place; absent when it does. */
            cancelledBecause: null | string;
            id: string;
            /** @description Hearing, mediation or review. */
            kind: components["schemas"]["MeetingKind"];
            /** @description Markdown; absent until they are written. */
            minutes: null | string;
            /**
             * Format: date-time
             * @description When they were last written.
             */
            minutesAt: null | string;
            /** @description The same, safe to show. */
            minutesHtml: null | string;
            /** @description In words. */
            place: string;
            proposalId: string;
            /** Format: date-time */
            startsAt: string;
        };
        MeetingViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["MeetingView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
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
        MergedProposalView: {
            /**
             * Format: date-time
             * @description When its author agreed.
             */
            at: string;
            /** @description The proposal that was merged. */
            id: string;
            /** @description Its title. */
            title: string;
        };
        MergerOfferView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Who offered it. */
            by: components["schemas"]["AuthorView"];
            /** @description The other proposal. */
            intoId: string;
            /** @description Why, in the committee's words. */
            reason: string;
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
        MilestoneView: {
            /**
             * Format: date-time
             * @description When it was done; absent until then.
             */
            doneAt: null | string;
            /**
             * Format: date-time
             * @description By when.
             */
            dueAt: string;
            id: string;
            /** @description Done after its date, or not done though the date has passed. */
            isLate: boolean;
            /** @description Each earlier date, with the reason for the next one. */
            moves: components["schemas"]["MovedDate"][];
            /** @description Who exactly, or how it went. */
            note: null | string;
            /** @description The office that answers for it. */
            owner: components["schemas"]["Role"];
            /** @description In a line. */
            what: string;
        };
        MovedDate: {
            /**
             * Format: date-time
             * @description When it was moved.
             */
            at: string;
            /**
             * Format: date-time
             * @description The date that was promised.
             */
            from: string;
            /** @description Why. */
            reason: string;
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
        MyBallotsView: {
            /** @description Empty for who is not entitled. */
            items: components["schemas"]["MyBallotView"][];
        };
        MyBallotView: {
            /**
             * Format: double
             * @description Of all of them, in m² with two decimals.
             */
            area: number;
            ballot: null | components["schemas"]["NamedBallotView"];
            channel: null | components["schemas"]["BallotChannel"];
            /** @description What is voted for. */
            dwellings: components["schemas"]["DwellingAddress"][];
            /** @description Of the roll. */
            entryId: string;
            /** @description Whether a ballot was taken, by whomever of those entitled. */
            hasVoted: boolean;
            /**
             * Format: int32
             * @description What the published ledger calls this voter.
             */
            number: number;
        };
        /** @description Whether the caller has answered; what, only where that is kept. */
        MyParticipationView: {
            /**
             * Format: date-time
             * @description The same.
             */
            answeredAt: null | string;
            /** @description Null in an anonymous survey, where nobody can tell any more. */
            answers: null | components["schemas"]["GivenAnswer"][];
            /**
             * Format: date-time
             * @description When they were last changed.
             */
            editedAt: null | string;
        };
        MyReactionsView: {
            /** @description Kinds by comment id. */
            comments: {
                [key: string]: components["schemas"]["ReactionKind"][];
            };
            /** @description Kinds on the post. */
            post: components["schemas"]["ReactionKind"][];
        };
        /** @description What the caller's dwelling has said to a proposal. */
        MySupportView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: null | string;
            /** @description It counts for the present text; otherwise it waits to be confirmed. */
            isCounted: boolean;
            /** @description Somebody of the dwelling has seconded it. */
            isGiven: boolean;
            /** @description The caller did; only they can take it back. */
            isMine: boolean;
            /**
             * Format: int32
             * @description The text that was seconded; absent when none was.
             */
            version: null | number;
        };
        NamedBallotView: {
            /**
             * Format: date-time
             * @description When.
             */
            castAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            changedAt: null | string;
            /** @description Ids of options, or `abstain`. */
            choices: string[];
            dispute: null | components["schemas"]["DisputeView"];
            /** @description The caller cast it, and may change it until the end; otherwise a co-owner or the desk did. */
            isMine: boolean;
            /** @description Finds it in the ledger. */
            receipt: string;
        };
        ObjectionView: {
            /** @description Absent until it is answered. */
            answer: null | string;
            /**
             * Format: date-time
             * @description When.
             */
            answeredAt: null | string;
            /** @description Of the objection. */
            id: string;
            /** @description The caller raised it; of others it is not told who. */
            isMine: boolean;
            /** @description Whether the objection is right; absent until it is answered. */
            isUpheld: null | boolean;
            /**
             * Format: date-time
             * @description When.
             */
            raisedAt: string;
            /** @description What is objected to. */
            text: string;
        };
        ObjectionViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["ObjectionView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        ObjectToAdoptionRequest: {
            /** Format: uuid */
            id: string;
            text: string;
        };
        OfferMergerRequest: {
            /** @description An id, with or without hyphens. */
            intoId: string;
            reason: string;
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
        OpenDisputeView: {
            /**
             * Format: date-time
             * @description When the co-owner objected.
             */
            at: string;
            /** @description Of the roll. */
            entryId: string;
            /** @description In their words. */
            reason: string;
        };
        OpenDisputeViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["OpenDisputeView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        OrderBoardsRequest: {
            /** @description Ids, with or without hyphens. */
            boardIds: string[];
        };
        /** @enum {string} */
        Outcome: "passed" | "notPassed" | "noQuorum" | "indicative" | "tied" | "noBallots";
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
        ProposalAnswerView: {
            /** Format: date-time */
            at: string;
            /** @description Who answered, with the office in which they did. */
            author: components["schemas"]["AuthorView"];
            /** @description Markdown, as written. */
            body: string;
            /** @description The same, safe to show. */
            bodyHtml: string;
            id: string;
            proposalId: string;
        };
        ProposalAnswerViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["ProposalAnswerView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        ProposalDifference: {
            /** @description Its pieces; the Markdown as plain text. */
            body: components["schemas"]["DifferencePart"][];
            /**
             * Format: int32
             * @description The number of the earlier text.
             */
            from: number;
            /** @description Its pieces. */
            title: components["schemas"]["DifferencePart"][];
            /**
             * Format: int32
             * @description The number of the later one.
             */
            to: number;
        };
        ProposalObjectionView: {
            /** @description Absent until it is answered. */
            answer: null | string;
            /**
             * Format: date-time
             * @description When.
             */
            answeredAt: null | string;
            id: string;
            /** @description The caller raised it; of others it is not told who. */
            isMine: boolean;
            /** @description Whether the objection is right; absent until it is answered. */
            isUpheld: null | boolean;
            /**
             * Format: date-time
             * @description When.
             */
            raisedAt: string;
            /** @description What is objected to. */
            text: string;
        };
        ProposalObjectionViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["ProposalObjectionView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        /**
         * @description Where a proposal stands, in the order of its course; those that end it beside the stage that they end.
         * @enum {string}
         */
        ProposalStage: "seconding" | "lapsed" | "withdrawn" | "review" | "declined" | "merged" | "accepted" | "discussion" | "discussed" | "vote" | "announcement" | "rejected" | "carryingOut" | "rating" | "done";
        /** @description A proposal as every list shows it, the same for everyone who may read it. */
        ProposalSummary: {
            /** Format: date-time */
            activityAt: string;
            author: components["schemas"]["AuthorView"];
            communityId: string;
            /** @description Plain text, at most 140 characters. */
            excerpt: string;
            id: string;
            /** Format: date-time */
            proposedAt: string;
            stage: components["schemas"]["ProposalStage"];
            /**
             * Format: date-time
             * @description When it entered that stage.
             */
            stageSince: string;
            /**
             * Format: date-time
             * @description When the clock alone changes something next: the end of seconding, the committee's date, the end of the discussion; absent when nothing is set.
             */
            stageUntil: null | string;
            support: components["schemas"]["SupportCounts"];
            title: string;
            /**
             * Format: int32
             * @description Counts the texts, from 1; an edit and a support name the one that was read.
             */
            version: number;
        };
        ProposalSummaryPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["ProposalSummary"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        ProposalVersionView: {
            /** @description Markdown, as it was. */
            body: string;
            /** @description Whether the text that followed is more than a correction of this one. */
            isFollowedByMaterial: boolean;
            /** @description What its author said about the text that followed. */
            note: null | string;
            /**
             * Format: int32
             * @description From 1; the proposal itself carries the latest.
             */
            number: number;
            /** @description As it was. */
            title: string;
            /**
             * Format: date-time
             * @description When.
             */
            writtenAt: string;
        };
        ProposalVersionViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["ProposalVersionView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        /** @description A proposal in full: everything its list item has, and the rest. */
        ProposalView: {
            accepted: null | components["schemas"]["AcceptanceView"];
            /** Format: date-time */
            activityAt: string;
            adopted: null | components["schemas"]["AdoptionView"];
            adoptionTakenBack: null | components["schemas"]["AdoptionTakenBackView"];
            author: components["schemas"]["AuthorView"];
            /** @description Markdown, as written. */
            body: string;
            /** @description The same, safe to show. */
            bodyHtml: string;
            communityId: string;
            completed: null | components["schemas"]["CompletionView"];
            /** @description Every stage that it entered, in order. */
            course: components["schemas"]["StageStep"][];
            ended: null | components["schemas"]["EndingView"];
            /** @description Plain text, at most 140 characters. */
            excerpt: string;
            id: string;
            /** @description That date has passed without a decision, then or until a late one. */
            isReviewOverdue: boolean;
            /**
             * Format: int32
             * @description The latest text that is more than a correction: support for an earlier one has to be confirmed.
             */
            materialVersion: number;
            /** @description Proposals that were merged into this one, with their authors' consent; their supporters decide about this one themselves. */
            merged: components["schemas"]["MergedProposalView"][];
            mergerOffer: null | components["schemas"]["MergerOfferView"];
            /** @description Who does what by when, the first due first. */
            milestones: components["schemas"]["MilestoneView"][];
            /** Format: date-time */
            proposedAt: string;
            /**
             * Format: date-time
             * @description When the committee decides at the latest; absent before it was seconded.
             */
            reviewDueAt: null | string;
            /** @description The rules under which it was called. */
            rules: components["schemas"]["HallRules"];
            stage: components["schemas"]["ProposalStage"];
            /**
             * Format: date-time
             * @description When it entered that stage.
             */
            stageSince: string;
            /**
             * Format: date-time
             * @description When the clock alone changes something next: the end of seconding, the committee's date, the end of the discussion; absent when nothing is set.
             */
            stageUntil: null | string;
            support: components["schemas"]["SupportCounts"];
            title: string;
            /**
             * Format: int32
             * @description Counts the texts, from 1; an edit and a support name the one that was read.
             */
            version: number;
            /** @description The votes on it, the first announced first: several when one was called off or decided nothing. */
            votes: components["schemas"]["ProposalVoteView"][];
            /**
             * Format: date-time
             * @description When the present text was written.
             */
            writtenAt: string;
        };
        ProposalVoteView: {
            /**
             * Format: date-time
             * @description When.
             */
            announcedAt: string;
            /**
             * Format: date-time
             * @description The first instant at which no ballot is taken any more.
             */
            closesAt: string;
            /** @description A consultation is not: after it the committee decides, with a reason. */
            isBinding: boolean;
            /**
             * Format: date-time
             * @description Then its result is final.
             */
            objectionsUntil: string;
            outcome: null | components["schemas"]["Outcome"];
            /**
             * Format: int32
             * @description The text that is voted on.
             */
            version: number;
            /** @description The vote. */
            voteId: string;
            /**
             * Format: date-time
             * @description When it was called off or annulled; absent otherwise.
             */
            withdrawnAt: null | string;
        };
        ProposeRequest: {
            body: string;
            /** Format: uuid */
            id: string;
            title: string;
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
        /** @description One question. What is chosen is a number from 1: an option's place, or a point of the scale. */
        Question: {
            /** @description Of a scale: what its last point means. */
            highLabel: null | string;
            /** @description Chosen by the client. */
            id: string;
            /** @description Whoever answers the survey answers it. */
            isRequired: boolean;
            /** @description How it is answered. */
            kind: components["schemas"]["QuestionKind"];
            /** @description Of a scale: what its first point means. */
            lowLabel: null | string;
            /**
             * Format: int32
             * @description Of several: how many may be chosen.
             */
            most: null | number;
            /** @description Of one and several. */
            options: string[];
            /**
             * Format: int32
             * @description Of a scale: how many there are.
             */
            points: null | number;
            /** @description The question. */
            text: string;
        };
        /** @enum {string} */
        QuestionKind: "one" | "several" | "scale" | "text";
        QuestionResultView: {
            /** @description How often each was made, from the first option or point on; for a text one, how many wrote something. */
            choices: components["schemas"]["ChoiceResultView"][];
            /** @description How it was answered. */
            kind: components["schemas"]["QuestionKind"];
            /**
             * Format: double
             * @description Of a scale, to two decimals; null when a count is hidden, since it would tell it, or nobody answered.
             */
            mean: null | number;
            /** @description The question. */
            questionId: string;
            /**
             * Format: int64
             * @description How many did not answer it; null when hidden.
             */
            skipped: null | number;
            /** @description What was written, in the order of the alphabet. For the committee only; null for others, and when fewer than 5 took part in an anonymous survey. */
            texts: null | string[];
        };
        RaiseObjectionRequest: {
            /**
             * Format: uuid
             * @description Chosen by the client: safe to repeat.
             */
            id: string;
            /** @description What is objected to; read by the members. */
            text: string;
        };
        RateProposalRequest: {
            comment?: null | string;
            isSatisfied: boolean;
        };
        /** @description How a round was rated. */
        RatingOutcome: {
            /**
             * Format: int64
             * @description People.
             */
            dissatisfied: number;
            /** @description More are dissatisfied than satisfied: it is carried out once more. */
            isNegative: boolean;
            /**
             * Format: int64
             * @description People.
             */
            satisfied: number;
        };
        RatingsView: {
            /**
             * Format: int64
             * @description The same.
             */
            dissatisfied: number;
            /** @description What the caller said; absent when nothing. */
            mine: null | boolean;
            /**
             * Format: int32
             * @description Of which declaration that it is done.
             */
            round: number;
            /**
             * Format: int64
             * @description People so far, or in the end.
             */
            satisfied: number;
        };
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
        RecordDeliveryRequest: {
            /** @description The signed slip, the postmark, the notice on the door. */
            photoId: string;
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
        RemoveArgumentRequest: {
            reason: string;
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
        RenewProposalRequest: {
            body?: null | string;
            note?: null | string;
            title?: null | string;
            /** Format: int32 */
            version: number;
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
        /** @enum {string} */
        ResultReaders: "committee" | "members" | "everyone";
        RevokeRoleRequest: {
            reason: string;
            role: components["schemas"]["Role"];
        };
        /**
         * @description What a person is to a place. The first is everyone's; the others are granted, never by oneself.
         * @enum {string}
         */
        Role: "resident" | "secretary" | "committee" | "ownersCommittee" | "property" | "police" | "doctor" | "lawyer" | "subdistrict" | "district";
        RollCorrectionView: {
            /** @description Why. */
            answer: null | string;
            /**
             * Format: date-time
             * @description When.
             */
            askedAt: string;
            /**
             * Format: date-time
             * @description When it decided.
             */
            decidedAt: null | string;
            /** @description The entry that is wrong; absent when one is missing. */
            entryId: null | string;
            /** @description Of the request. */
            id: string;
            /** @description How the desk decided; absent until then. */
            isAccepted: null | boolean;
            /** @description What is wrong. */
            text: string;
        };
        RollCorrectionViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["RollCorrectionView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        RollEntryView: {
            /**
             * Format: double
             * @description Of all of them, in m² with two decimals.
             */
            area: number;
            channel: null | components["schemas"]["BallotChannel"];
            /**
             * Format: date-time
             * @description When the ballot was delivered with proof; absent otherwise.
             */
            deliveredAt: null | string;
            /** @description What is voted for. */
            dwellings: components["schemas"]["DwellingAddress"][];
            /** @description Whether a ballot was taken. */
            hasVoted: boolean;
            /** @description Of the entry. */
            id: string;
            /** @description Who was entered by hand, in words; absent otherwise. */
            label: null | string;
            /** @description Of the one person; absent where dwellings vote. */
            nickname: null | string;
            /**
             * Format: int32
             * @description What the published ledger calls this voter.
             */
            number: number;
        };
        RollEntryViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["RollEntryView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
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
        ScheduleDiscussionRequest: {
            /** Format: date-time */
            closesAt: string;
            /** Format: date-time */
            opensAt?: null | string;
            reason: string;
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
        SecondProposalRequest: {
            /** @description For which dwelling, with several; the first that has not seconded when not given. */
            dwellingId?: null | string;
            /**
             * Format: int32
             * @description The text that was read: the present one, or one that was only corrected since.
             */
            version: number;
        };
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
        SetMilestoneRequest: {
            /** Format: date-time */
            dueAt: string;
            note?: null | string;
            /** @description The office that answers for it. */
            owner: components["schemas"]["Role"];
            /** @description Why the date is moved; needed when it is. */
            reason?: null | string;
            what: string;
        };
        SettleDisputeRequest: {
            /** @description With `replaced`: what the document says. */
            choices?: null | string[];
            /** @description What the ballot is now. */
            outcome: components["schemas"]["SettlementOutcome"];
            /** @description The document. */
            photoIds: string[];
            /** @description Why, for the audit log and the evidence. */
            reason: string;
        };
        /** @enum {string} */
        SettlementOutcome: "stands" | "replaced" | "void";
        SignInRequest: {
            code: string;
            device?: null | string;
            phone: string;
        };
        StageStep: {
            /**
             * Format: date-time
             * @description When: of what the clock brought about, the instant that was set, not when somebody noticed.
             */
            at: string;
            /** @description That it entered. */
            stage: components["schemas"]["ProposalStage"];
        };
        StartDraftRequest: {
            /** Format: uuid */
            id: string;
        };
        /** @enum {string} */
        StepKind: "entitled" | "tookPart" | "silent" | "quorum" | "votes" | "majority";
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
        /** @description How much support a proposal has. */
        SupportCounts: {
            /**
             * Format: int64
             * @description Dwellings that second the present text, or a text that was only corrected since.
             */
            dwellings: number;
            /**
             * Format: int32
             * @description Dwellings that must.
             */
            needed: number;
            /**
             * Format: date-time
             * @description When enough had seconded; absent before.
             */
            reachedAt: null | string;
            /**
             * Format: int64
             * @description Dwellings that seconded an earlier text and have not confirmed it.
             */
            toConfirm: number;
            /**
             * Format: date-time
             * @description When the call for support ends; once it was answered it stays so.
             */
            until: string;
        };
        SupporterView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description It counts for the present text; otherwise it waits to be confirmed. */
            isCounted: boolean;
            /** @description Who seconded, for their dwelling. */
            resident: components["schemas"]["AuthorView"];
            /**
             * Format: int32
             * @description The text that they seconded.
             */
            version: number;
        };
        SupporterViewPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["SupporterView"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        SurveyAnswerRequest: {
            /** @description For `one`, `several` and `scale`: the numbers of options or the point, from 1. */
            choices?: null | number[];
            /** @description Which question. */
            questionId: string;
            /** @description For `text`. */
            text?: null | string;
        };
        SurveyQuestionRequest: {
            /** @description For `scale`: what its last point means. */
            highLabel?: null | string;
            /**
             * Format: uuid
             * @description A fresh UUID, or that of a question that is there already.
             */
            id: string;
            /** @description Whoever answers the survey answers it; `false` if left out. */
            isRequired?: null | boolean;
            /** @description How it is answered. */
            kind: components["schemas"]["QuestionKind"];
            /** @description For `scale`: what its first point means. */
            lowLabel?: null | string;
            /**
             * Format: int32
             * @description For `several`: how many may be chosen; all, if left out.
             */
            most?: null | number;
            /** @description For `one` and `several`: 2–20, 1–60 characters each. */
            options?: null | string[];
            /**
             * Format: int32
             * @description For `scale`: how many points it has; 5, if left out.
             */
            points?: null | number;
            /** @description The question. */
            text: string;
        };
        /** @description What came of a survey. */
        SurveyResultsView: {
            /**
             * Format: int64
             * @description How many took part.
             */
            answeredBy: number;
            /** @description Whether counts are hidden that could give single people away: null stands for them. */
            hidesSmallCounts: boolean;
            /** @description In the order of the survey. */
            questions: components["schemas"]["QuestionResultView"][];
            /** @description The survey. */
            surveyId: string;
        };
        /**
         * @description Where a survey stands, by the clock.
         * @enum {string}
         */
        SurveyStage: "draft" | "scheduled" | "open" | "closed";
        /** @description A survey as every list shows it. */
        SurveySummary: {
            /**
             * Format: date-time
             * @description Takes no answers from then on.
             */
            closesAt: string;
            closing: null | components["schemas"]["EarlyClosing"];
            communityId: string;
            /**
             * Format: int32
             * @description Counts the texts of the draft; an edit names the one it changes.
             */
            edition: number;
            id: string;
            /** @description Nothing that is stored says who gave which answer. */
            isAnonymous: boolean;
            /**
             * Format: date-time
             * @description Null in a draft that opens when it is published.
             */
            opensAt: null | string;
            /** Format: date-time */
            publishedAt: null | string;
            /** Format: int32 */
            questionCount: number;
            /** @description Who reads the results once it is closed. */
            resultsFor: components["schemas"]["ResultReaders"];
            /** @description Where it stands now. */
            stage: components["schemas"]["SurveyStage"];
            title: string;
        };
        SurveySummaryPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["SurveySummary"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        /** @description A survey with its questions, and the caller's part in it. */
        SurveyView: {
            /**
             * Format: int64
             * @description How many have answered.
             */
            answeredBy: number;
            /**
             * Format: date-time
             * @description Takes no answers from then on.
             */
            closesAt: string;
            closing: null | components["schemas"]["EarlyClosing"];
            communityId: string;
            /**
             * Format: int32
             * @description Counts the texts of the draft; an edit names the one it changes.
             */
            edition: number;
            id: string;
            /** @description Markdown. */
            introduction: string;
            /** @description The same, safe to show. */
            introductionHtml: string;
            /** @description Nothing that is stored says who gave which answer. */
            isAnonymous: boolean;
            mine: null | components["schemas"]["MyParticipationView"];
            /**
             * Format: date-time
             * @description Null in a draft that opens when it is published.
             */
            opensAt: null | string;
            /** Format: date-time */
            publishedAt: null | string;
            /** Format: int32 */
            questionCount: number;
            /** @description In their order. What is chosen is a number from 1: an option's place, or a point of the scale. */
            questions: components["schemas"]["Question"][];
            /** @description Who reads the results once it is closed. */
            resultsFor: components["schemas"]["ResultReaders"];
            /** @description Where it stands now. */
            stage: components["schemas"]["SurveyStage"];
            title: string;
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
        TurnoutMeasureView: {
            /**
             * Format: double
             * @description Heads, or m² with two decimals.
             */
            entitled: number;
            /**
             * Format: double
             * @description What it comes to at the end if it goes on as it has since the opening; absent before an hour has passed and after the end.
             */
            forecast: null | number;
            /** @description Whether it is valid by this measure already; absent without a quorum. */
            isEnough: null | boolean;
            /** @description What is counted. */
            measure: components["schemas"]["Measure"];
            /**
             * Format: double
             * @description The least that makes it valid; absent where anybody's voice is heard.
             */
            needed: null | number;
            /**
             * Format: double
             * @description The same.
             */
            tookPart: number;
        };
        TurnoutView: {
            /** @description In the order of compounds and buildings. */
            buildings: components["schemas"]["BuildingTurnoutView"][];
            /** @description Heads, and for owners' votes areas. */
            measures: components["schemas"]["TurnoutMeasureView"][];
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
        VoteOptionResultView: {
            /**
             * Format: double
             * @description m² with two decimals; absent where area does not count.
             */
            area: null | number;
            /**
             * Format: int64
             * @description Voters.
             */
            heads: number;
            /** @description Its id, or `abstain`. */
            option: string;
        };
        VoteResultView: {
            /** @description Ids of the options that the outcome is about: what passed, what leads, what is tied. */
            chosen: string[];
            /** @description In the order of the paper, `abstain` last; first preferences for a ranking. */
            counts: components["schemas"]["VoteOptionResultView"][];
            /**
             * Format: int64
             * @description Ballots that do not count because co-owners disagreed and nothing settled it.
             */
            disputed: number;
            /** @description The time for objections is over, and it was not annulled. */
            isFinal: boolean;
            /** @description How it ended. */
            outcome: components["schemas"]["Outcome"];
            /** @description Of the instant run-off; empty for other forms. */
            rounds: components["schemas"]["VoteRoundView"][];
            /** @description The outcome in the reader's language. */
            sentence: string;
            /** @description Every comparison on the way, in order. */
            steps: components["schemas"]["VoteStepView"][];
        };
        VoteRoundView: {
            /** @description The options still in. */
            counts: components["schemas"]["VoteOptionResultView"][];
            /** @description Ballots of which no choice is in any more. */
            exhausted: components["schemas"]["VoteOptionResultView"];
            /**
             * Format: int32
             * @description From 1.
             */
            number: number;
            /** @description Who goes after this round. */
            out: string[];
            /** @description Options level in last place where it matters which goes first. */
            tied: string[];
        };
        /**
         * @description Who counts as one voter.
         * @enum {string}
         */
        Voters: "persons" | "households" | "owners";
        /** @description What votes of a community are held to. */
        VoteSettingsView: {
            /**
             * Format: int32
             * @description The same for a consultation, 0–60.
             */
            consultationNoticeDays: number;
            /**
             * Format: int32
             * @description How long a result can be objected to, 3–30.
             */
            objectionDays: number;
            /**
             * Format: int32
             * @description Days between the announcement of an owners' vote and its opening, 15–60.
             */
            ownersNoticeDays: number;
            /**
             * Format: int32
             * @description The same for a residents' decision, 0–60.
             */
            residentsNoticeDays: number;
            /** @description Whether the owners' rules of procedure count who was delivered the ballot and stayed silent with the majority. */
            silentCountsWithMajority: boolean;
            /**
             * Format: int64
             * @description To be sent with a change.
             */
            version: number;
        };
        /**
         * @description Where a vote stands, computed from the clock at each read and write.
         * @enum {string}
         */
        VoteStage: "announced" | "open" | "objections" | "final" | "withdrawn";
        VoteStepView: {
            /** @description Whether the share itself is enough (以上, 民法典 1259); absent without one. */
            isInclusive: null | boolean;
            /** @description Whether it is reached. */
            isMet: null | boolean;
            /** @description What is compared. */
            kind: components["schemas"]["StepKind"];
            /** @description By what. */
            measure: components["schemas"]["Measure"];
            /**
             * Format: double
             * @description The least part that reaches it.
             */
            needed: null | number;
            /** @description Its id, where the step is about one. */
            option: null | string;
            /**
             * Format: double
             * @description Heads, or m² with two decimals.
             */
            part: number;
            /** @description The step in the reader's language. */
            sentence: string;
            /** @description What is to be reached, e.g. `2/3`; absent where nothing is. */
            share: null | string;
            /**
             * Format: double
             * @description What it is a part of.
             */
            whole: number;
        };
        /** @description A vote in a list. */
        VoteSummary: {
            /**
             * Format: date-time
             * @description When it was announced.
             */
            announcedAt: string;
            /**
             * Format: date-time
             * @description The first instant at which none is taken any more.
             */
            closesAt: string;
            /** @description Who decides. */
            electorate: components["schemas"]["Electorate"];
            /** @description Of the vote. */
            id: string;
            /** @description A consultation is not: it asks what people want. */
            isBinding: boolean;
            /** @description Whether ballots are secret. */
            isSecret: boolean;
            /**
             * Format: date-time
             * @description Until then the result can be objected to.
             */
            objectionsUntil: string;
            /**
             * Format: date-time
             * @description When ballots are taken from.
             */
            opensAt: string;
            /** @description The proposal that it decides, if any. */
            proposalId: null | string;
            /** @description By the clock at the moment of reading. */
            stage: components["schemas"]["VoteStage"];
            /** @description What is voted on, in a line. */
            title: string;
        };
        VoteSummaryPage: {
            /** @description At most the query's limit; may be fewer though there is more, when a filter skipped rows. */
            items: components["schemas"]["VoteSummary"][];
            /** @description Opaque cursor of the next page; null when this is the last. */
            next: null | string;
        };
        /** @description A vote as it stands now. */
        VoteView: {
            /**
             * Format: date-time
             * @description When it was announced.
             */
            announcedAt: string;
            /**
             * Format: date-time
             * @description The first instant at which none is taken any more.
             */
            closesAt: string;
            /** @description The ledger's head over roll and ballots; absent before it was announced. */
            closingHead: null | string;
            /** @description Where. */
            communityId: string;
            /** @description The compound whose people decide; absent: the whole community. */
            compoundId: null | string;
            /** @description Who decides. */
            electorate: components["schemas"]["Electorate"];
            /** @description How a ballot is filled in. */
            form: components["schemas"]["BallotForm"];
            /** @description Of the vote. */
            id: string;
            /** @description A consultation is not: it asks what people want. */
            isBinding: boolean;
            /** @description Ballots are secret, and final. */
            isSecret: boolean;
            /** @description Which bars an owners' vote has to clear. */
            matter: components["schemas"]["Matter"];
            /**
             * Format: int32
             * @description Options that one ballot may name.
             */
            mostChoices: number;
            /**
             * Format: date-time
             * @description Until then the result can be objected to.
             */
            objectionsUntil: string;
            /** @description The ledger's head over the frozen roll; absent before it was announced. */
            openingHead: null | string;
            /**
             * Format: date-time
             * @description From then on ballots are taken and the roll is frozen.
             */
            opensAt: string;
            /** @description In the order of the ballot paper; every ballot may say `abstain` instead. */
            options: components["schemas"]["BallotOption"][];
            /** @description The proposal that it decides, if any. */
            proposalId: null | string;
            /** @description Who was delivered the ballot and stays silent counts with the majority. */
            silentCountsWithMajority: boolean;
            /** @description By the clock at the moment of reading. */
            stage: components["schemas"]["VoteStage"];
            /** @description What exactly is decided. */
            text: string;
            /** @description What is voted on, in a line. */
            title: string;
            /** @description Who counts as one voter. */
            voters: components["schemas"]["Voters"];
            withdrawn: null | components["schemas"]["WithdrawalView"];
        };
        Withdrawal: {
            reason: string;
        };
        WithdrawalView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Why, in the words of who did it. */
            reason: string;
        };
        WithdrawDraftRequest: {
            reason: string;
        };
        WithdrawProposalRequest: {
            reason?: null | string;
        };
        WithdrawVoteRequest: {
            reason: string;
        };
        WriteArgumentRequest: {
            body: string;
            /** Format: uuid */
            id: string;
            side: components["schemas"]["ArgumentSide"];
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
        WriteSurveyDraftRequest: {
            /**
             * Format: date-time
             * @description 1 hour to 92 days after it opens.
             */
            closesAt: string;
            /**
             * Format: int32
             * @description The text that the writer had before their eyes; left out for a new survey.
             */
            edition?: null | number;
            /** @description What it is for, and what becomes of the answers; Markdown. */
            introduction?: null | string;
            /** @description Nothing that is stored says who gave which answer; then an answer is final. */
            isAnonymous: boolean;
            /**
             * Format: date-time
             * @description When it is published, if left out or past by then.
             */
            opensAt?: null | string;
            /** @description In their order. */
            questions: components["schemas"]["SurveyQuestionRequest"][];
            /** @description Who reads the results once it is closed. */
            resultsFor: components["schemas"]["ResultReaders"];
            /** @description What it is about. */
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
    readArgument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                argumentId: string;
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
                    "application/json": components["schemas"]["ArgumentView"];
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
    takeArgumentBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                argumentId: string;
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
    removeArgument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                argumentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveArgumentRequest"];
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
    liftArgument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                argumentId: string;
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
    letArgumentGo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                argumentId: string;
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
    readHallRules: {
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
                    "application/json": components["schemas"]["HallRules"];
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
    changeHallRules: {
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
                "application/json": components["schemas"]["ChangeHallRulesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallRules"];
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
    listComingMeetings: {
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
                    "application/json": components["schemas"]["MeetingViewPage"];
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
    listProposals: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
                /** @description `activity` (default): the last changed first; `newest`: the last proposed first. */
                sort?: "activity" | "newest";
                /** @description Only those in this stage. */
                stage?: "seconding" | "lapsed" | "withdrawn" | "review" | "declined" | "merged" | "accepted" | "discussion" | "discussed" | "vote" | "announcement" | "rejected" | "carryingOut" | "rating" | "done";
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
                    "application/json": components["schemas"]["ProposalSummaryPage"];
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
    propose: {
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
                "application/json": components["schemas"]["ProposeRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
    findSimilarProposals: {
        parameters: {
            query: {
                /** @description The title, as far as it is written. */
                title: string;
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
                    "application/json": components["schemas"]["ProposalSummary"][];
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
    listSurveys: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
                /** @description `published` if left out. */
                list?: "published" | "current" | "drafts";
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
                    "application/json": components["schemas"]["SurveySummaryPage"];
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
    writeSurveyDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                communityId: string;
                surveyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteSurveyDraftRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyView"];
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
    readVoteSettings: {
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
                    "application/json": components["schemas"]["VoteSettingsView"];
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
    changeVoteSettings: {
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
                "application/json": components["schemas"]["ChangeVoteSettingsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoteSettingsView"];
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
    listVotes: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
                /** @description `current` when not given. */
                time?: "current" | "over";
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
                    "application/json": components["schemas"]["VoteSummaryPage"];
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
    announceVote: {
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
                "application/json": components["schemas"]["AnnounceVoteRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoteView"];
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
    readAudit: {
        parameters: {
            query?: {
                act?: "communityCreated" | "roleGranted" | "roleRevoked" | "officeLeft" | "membershipMatched" | "membershipApproved" | "membershipRejected" | "membershipEnded" | "identitySeen" | "compoundAdded" | "compoundChanged" | "registerImported" | "joinLinkIssued" | "boardChanged" | "boardsOrdered" | "postPinned" | "postUnpinned" | "postClosed" | "postReopened" | "postMoved" | "postRemoved" | "postRestored" | "commentRemoved" | "commentRestored" | "hallRulesChanged" | "proposalAccepted" | "proposalDeclined" | "discussionScheduled" | "mergerOffered" | "meetingCalled" | "meetingChanged" | "argumentRemoved" | "proposalAdopted" | "adoptionTakenBack" | "adoptionObjectionAnswered" | "proposalEntrusted" | "milestoneSet" | "proposalCompleted" | "covenantDraftStarted" | "covenantClausesWritten" | "covenantDraftPublished" | "covenantDraftWithdrawn" | "covenantAdopted" | "covenantFiled" | "covenantReadersChanged" | "clauseCommentRemoved" | "surveyPublished" | "surveyClosed" | "surveyExported" | "voteSettingsChanged" | "voteAnnounced" | "voteWithdrawn" | "rollCorrected" | "rollCorrectionDeclined" | "ballotEntered" | "ballotDelivered" | "ballotSettled" | "objectionAnswered";
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
                act?: "communityCreated" | "roleGranted" | "roleRevoked" | "officeLeft" | "membershipMatched" | "membershipApproved" | "membershipRejected" | "membershipEnded" | "identitySeen" | "compoundAdded" | "compoundChanged" | "registerImported" | "joinLinkIssued" | "boardChanged" | "boardsOrdered" | "postPinned" | "postUnpinned" | "postClosed" | "postReopened" | "postMoved" | "postRemoved" | "postRestored" | "commentRemoved" | "commentRestored" | "hallRulesChanged" | "proposalAccepted" | "proposalDeclined" | "discussionScheduled" | "mergerOffered" | "meetingCalled" | "meetingChanged" | "argumentRemoved" | "proposalAdopted" | "adoptionTakenBack" | "adoptionObjectionAnswered" | "proposalEntrusted" | "milestoneSet" | "proposalCompleted" | "covenantDraftStarted" | "covenantClausesWritten" | "covenantDraftPublished" | "covenantDraftWithdrawn" | "covenantAdopted" | "covenantFiled" | "covenantReadersChanged" | "clauseCommentRemoved" | "surveyPublished" | "surveyClosed" | "surveyExported" | "voteSettingsChanged" | "voteAnnounced" | "voteWithdrawn" | "rollCorrected" | "rollCorrectionDeclined" | "ballotEntered" | "ballotDelivered" | "ballotSettled" | "objectionAnswered";
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
    changeMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMeetingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
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
    readProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
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
                    "application/json": components["schemas"]["ProposalView"];
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
    editProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditProposalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
    acceptProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptProposalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
    adoptProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptProposalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
    takeAdoptionBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
    listProposalAnswers: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                proposalId: string;
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
                    "application/json": components["schemas"]["ProposalAnswerViewPage"];
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
    answerProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerProposalRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswerView"];
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
    listArguments: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
                /** @description Which side; `for` when not given. */
                side?: "for" | "against";
                /** @description `votes` (default): the most lifted first; `newest`. */
                sort?: "votes" | "newest";
            };
            header?: never;
            path: {
                proposalId: string;
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
                    "application/json": components["schemas"]["ArgumentViewPage"];
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
    writeArgument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteArgumentRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArgumentView"];
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
    readMyArgumentVotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
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
                    "application/json": string[];
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
    completeProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteProposalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
    compareProposalVersions: {
        parameters: {
            query: {
                /** @description The earlier text's number. */
                from: number;
                /** @description The later one's; the present text when not given. */
                to?: number;
            };
            header?: never;
            path: {
                proposalId: string;
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
                    "application/json": components["schemas"]["ProposalDifference"];
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
    scheduleDiscussion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleDiscussionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
    listMeetings: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                proposalId: string;
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
                    "application/json": components["schemas"]["MeetingViewPage"];
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
    callMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallMeetingRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
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
    offerMerger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferMergerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
    refuseMerger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
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
                    "application/json": components["schemas"]["ProposalView"];
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
    agreeToMerger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeToMergerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
    setMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                milestoneId: string;
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetMilestoneRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
    finishMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                milestoneId: string;
                proposalId: string;
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
                    "application/json": components["schemas"]["ProposalView"];
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
    listAdoptionObjections: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                proposalId: string;
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
                    "application/json": components["schemas"]["ProposalObjectionViewPage"];
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
    objectToAdoption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectToAdoptionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalObjectionView"];
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
    answerAdoptionObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                objectionId: string;
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerProposalObjectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalObjectionView"];
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
    rateProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateProposalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingsView"];
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
    readProposalRatings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
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
                    "application/json": components["schemas"]["RatingsView"];
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
    declineProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineProposalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
    renewProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewProposalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
    entrustProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntrustRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
    readMySupport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
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
                    "application/json": components["schemas"]["MySupportView"];
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
    secondProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondProposalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySupportView"];
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
    takeSupportBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
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
                    "application/json": components["schemas"]["MySupportView"];
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
    listSupporters: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                proposalId: string;
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
                    "application/json": components["schemas"]["SupporterViewPage"];
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
    listProposalVersions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                proposalId: string;
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
                    "application/json": components["schemas"]["ProposalVersionViewPage"];
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
    withdrawProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawProposalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
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
                act?: "communityCreated" | "roleGranted" | "roleRevoked" | "officeLeft" | "membershipMatched" | "membershipApproved" | "membershipRejected" | "membershipEnded" | "identitySeen" | "compoundAdded" | "compoundChanged" | "registerImported" | "joinLinkIssued" | "boardChanged" | "boardsOrdered" | "postPinned" | "postUnpinned" | "postClosed" | "postReopened" | "postMoved" | "postRemoved" | "postRestored" | "commentRemoved" | "commentRestored" | "hallRulesChanged" | "proposalAccepted" | "proposalDeclined" | "discussionScheduled" | "mergerOffered" | "meetingCalled" | "meetingChanged" | "argumentRemoved" | "proposalAdopted" | "adoptionTakenBack" | "adoptionObjectionAnswered" | "proposalEntrusted" | "milestoneSet" | "proposalCompleted" | "covenantDraftStarted" | "covenantClausesWritten" | "covenantDraftPublished" | "covenantDraftWithdrawn" | "covenantAdopted" | "covenantFiled" | "covenantReadersChanged" | "clauseCommentRemoved" | "surveyPublished" | "surveyClosed" | "surveyExported" | "voteSettingsChanged" | "voteAnnounced" | "voteWithdrawn" | "rollCorrected" | "rollCorrectionDeclined" | "ballotEntered" | "ballotDelivered" | "ballotSettled" | "objectionAnswered";
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
    readSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                surveyId: string;
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
                    "application/json": components["schemas"]["SurveyView"];
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
    deleteSurveyDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                surveyId: string;
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
    answerSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                surveyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSurveyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyParticipationView"];
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
    closeSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                surveyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseSurveyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyView"];
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
    exportSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                surveyId: string;
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
    publishSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                surveyId: string;
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
                    "application/json": components["schemas"]["SurveyView"];
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
    readSurveyResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                surveyId: string;
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
                    "application/json": components["schemas"]["SurveyResultsView"];
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
    readVote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voteId: string;
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
                    "application/json": components["schemas"]["VoteView"];
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
    changeBallot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeBallotRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotReceiptView"];
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
    castBallot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CastBallotRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotReceiptView"];
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
    disputeBallot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
                voteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeBallotRequest"];
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
    settleBallotDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
                voteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDisputeRequest"];
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
    listCorrections: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                voteId: string;
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
                    "application/json": components["schemas"]["RollCorrectionViewPage"];
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
    askCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskCorrectionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollCorrectionView"];
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
    declineCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                correctionId: string;
                voteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineCorrectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollCorrectionView"];
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
    enterBallot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterBallotRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotReceiptView"];
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
    listBallotDisputes: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                voteId: string;
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
                    "application/json": components["schemas"]["OpenDisputeViewPage"];
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
    readMyBallots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voteId: string;
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
                    "application/json": components["schemas"]["MyBallotsView"];
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
    listObjections: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                voteId: string;
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
                    "application/json": components["schemas"]["ObjectionViewPage"];
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
    raiseObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseObjectionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
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
    answerObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                objectionId: string;
                voteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerObjectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
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
    readVoteResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voteId: string;
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
                    "application/json": components["schemas"]["VoteResultView"];
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
    listRoll: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Items a page, 1–100; 20 when not given. */
                limit?: number;
            };
            header?: never;
            path: {
                voteId: string;
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
                    "application/json": components["schemas"]["RollEntryViewPage"];
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
    correctRoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRollRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedView"];
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
    recordBallotDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
                voteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDeliveryRequest"];
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
    readTurnout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voteId: string;
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
                    "application/json": components["schemas"]["TurnoutView"];
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
    withdrawVote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawVoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoteView"];
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
