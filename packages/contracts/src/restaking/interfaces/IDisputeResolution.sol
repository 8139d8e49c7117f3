// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IDisputeResolution
/// @notice Where the faults of a service are proven. A challenger puts up a bond; a fault that is proven, or not denied
///         in time, opens a case; a false challenge loses the bond.
interface IDisputeResolution {
    /// @notice None -> Open -> Succeeded or Failed, or at once where the evidence decides.
    enum ChallengeStatus {
        None,
        Open,
        Succeeded,
        Failed
    }

    /// @notice A challenge.
    /// @param  status       Where it stands.
    /// @param  faultKind    Kind of fault, in the service's own numbers.
    /// @param  hasCase      Whether the Slasher has a case of it.
    /// @param  respondBy    Unix time before which an answer must come; 0 where evidence decided.
    /// @param  termsVersion Terms that bound the operator.
    /// @param  operator     Who is challenged.
    /// @param  challenger   Who put up the bond.
    /// @param  bondToken    Token of the bond.
    /// @param  bond         Bond, token units.
    /// @param  subject      What the fault is about: the canonical evidence, without signatures.
    /// @param  caseId       Case of the Slasher, where there is one.
    struct Challenge {
        ChallengeStatus status;
        uint8 faultKind;
        bool hasCase;
        uint40 respondBy;
        uint24 termsVersion;
        address operator;
        address challenger;
        address bondToken;
        uint128 bond;
        bytes32 subject;
        uint256 caseId;
    }

    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A challenge waits for an answer.
    event ChallengeOpened(
        uint256 indexed challengeId,
        address indexed operator,
        address indexed challenger,
        uint8 faultKind,
        bytes32 subject,
        uint256 respondBy
    );

    /// @notice The fault stands. The bond is back.
    event ChallengeSucceeded(
        uint256 indexed challengeId,
        address indexed operator,
        address indexed challenger,
        uint8 faultKind,
        bytes32 subject
    );

    /// @notice There was no fault. The bond is lost.
    event ChallengeFailed(
        uint256 indexed challengeId,
        address indexed operator,
        address indexed challenger,
        uint8 faultKind,
        bytes32 subject
    );

    /// @notice A case was opened for the fault.
    event FaultCaseOpened(uint256 indexed challengeId, uint256 indexed caseId);

    /// @notice The case could not be opened now; `retryFreeze` may.
    event FreezeDeferred(uint256 indexed challengeId, bytes reason);

    /// @notice Somebody may pull part of a bond.
    event BondCredited(address indexed party, address indexed token, uint256 amount);

    /// @notice A credit was paid.
    event BondCreditClaimed(address indexed party, address indexed token, address to, uint256 amount);

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The fault is older than the terms allow, Unix times.
    error FaultTooOld(uint256 faultAt, uint256 oldest);

    /// @notice The fault was punished before.
    error FaultAlreadyPunished(bytes32 faultId);

    /// @notice A challenge of this fault is open.
    error ChallengeExists(bytes32 faultId);

    /// @notice The challenge is not open.
    error ChallengeNotOpen(uint256 challengeId, ChallengeStatus status);

    /// @notice The answer had to come before this time, Unix seconds.
    error ResponseWindowOver(uint256 respondBy);

    /// @notice An answer may still come before this time, Unix seconds.
    error ResponseWindowOpen(uint256 respondBy);

    /// @notice The answer does not refute the challenge.
    error InvalidResponse(uint256 challengeId);

    /// @notice There is no case left to open for the challenge.
    error NothingToRetry(uint256 challengeId, ChallengeStatus status);

    // ── Challenges ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Challenges an operator. Evidence that proves a fault succeeds at once; evidence that proves none does not
    ///         revert but loses the bond: simulate first. A fault that only the operator can refute stays open.
    /// @dev    Reverts NotSlashable for an operator whom no terms bind, UnknownFaultKind, FaultTooOld,
    ///         FaultAlreadyPunished, ChallengeExists, InsufficientGas when a proven fault leaves too little for the
    ///         freeze, and as the bond's token does.
    /// @param  faultKind   Kind of fault.
    /// @param  evidence    As the service defines it.
    /// @return challengeId Counts from 1.
    function challenge(address operator, uint8 faultKind, bytes calldata evidence)
        external
        returns (uint256 challengeId);

    /// @notice Refutes an open challenge. Anyone may call.
    /// @dev    Reverts ChallengeNotOpen, ResponseWindowOver, InvalidResponse.
    /// @param  proof As the service defines it.
    function respond(uint256 challengeId, bytes calldata proof) external;

    /// @notice Ends a challenge that nobody refuted. Anyone may call.
    /// @dev    Reverts ChallengeNotOpen, ResponseWindowOpen, InsufficientGas when too little is left for the freeze.
    function resolveChallenge(uint256 challengeId) external;

    /// @notice Opens the case that could not be opened when the challenge succeeded. Anyone may call, at any time.
    /// @dev    Reverts NothingToRetry, and as `Slasher.freezeOperator`.
    /// @return caseId Case of the Slasher.
    function retryFreeze(uint256 challengeId) external returns (uint256 caseId);

    /// @notice Pays the caller's credit to `to`.
    /// @dev    Reverts ZeroAddress, NoCredit.
    /// @return amount Token units.
    function claimBondCredit(address token, address to) external returns (uint256 amount);

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A challenge; all zero where there is none.
    function challengeOf(uint256 challengeId) external view returns (Challenge memory);

    /// @notice How many challenges there were.
    function challengeCount() external view returns (uint256);

    /// @notice What a fault is called: the same one can be punished once.
    function faultIdOf(uint8 faultKind, address operator, bytes32 subject) external pure returns (bytes32);

    /// @notice Whether a fault was punished.
    function isPunished(bytes32 faultId) external view returns (bool);

    /// @notice Open challenge of a fault; 0 for none.
    function openChallengeOf(bytes32 faultId) external view returns (uint256 challengeId);

    /// @notice What a party may pull, token units.
    function bondCredits(address party, address token) external view returns (uint256);
}
