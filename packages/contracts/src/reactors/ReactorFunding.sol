// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {DeadlinePassed, SlippageExceeded, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {IPriceOracle} from "../common/interfaces/IPriceOracle.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
import {ICycleManager} from "./interfaces/ICycleManager.sol";
import {IDirectorStaking} from "./interfaces/IDirectorStaking.sol";
import {IReactorFunding} from "./interfaces/IReactorFunding.sol";
import {IReactorParameters} from "./interfaces/IReactorParameters.sol";
import {IReactorTreasury} from "./interfaces/IReactorTreasury.sol";
import {ReactorInfo} from "./interfaces/IReactorTypes.sol";
import {CycleStorage} from "./libraries/CycleStorage.sol";
import {ReactorMath} from "./libraries/ReactorMath.sol";

/// @title  ReactorFunding
/// @notice Swaps a project's tokens with the treasury for staked TOKE of the same value.
/// @dev    Holds the tokens of open proposals and nothing else. The treasury deposits them in the reactor and keeps the
///         shares; the oracle says what they are worth, and both sides' limits bound it.
contract ReactorFunding is IReactorFunding, AccessManaged, ReentrancyGuardTransient {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @notice Seconds in which a proposal can be accepted.
    uint256 public constant ACCEPT_SECONDS = 7 days;
    /// @notice Most cycles for which a stake may be locked.
    uint256 public constant MAX_LOCK_CYCLES = 104;

    uint256 private constant WAD = 1e18;

    address private immutable _toke;
    ICycleManager private immutable _cycleManager;
    IReactorParameters private immutable _parameters;
    IDirectorStaking private immutable _staking;
    IReactorTreasury private immutable _treasury;
    IPriceOracle private immutable _oracle;
    IPriceOracle private immutable _averageOracle;

    /// @inheritdoc IReactorFunding
    uint256 public proposalCount;
    /// @inheritdoc IReactorFunding
    uint256 public fundingLockCycles = 26;
    mapping(uint256 id => Proposal proposal) private _proposals;

    /// @param authority_    AccessManager.
    /// @param toke          TOKE.
    /// @param cycleManager  CycleManager, which knows the reactors and their cycle.
    /// @param parameters    ReactorParameters.
    /// @param staking       DirectorStaking.
    /// @param treasury      Treasury.
    /// @param oracle        Prices of the tokens and of TOKE.
    /// @param averageOracle Moving average of TOKE's price.
    constructor(
        address authority_,
        address toke,
        ICycleManager cycleManager,
        IReactorParameters parameters,
        IDirectorStaking staking,
        IReactorTreasury treasury,
        IPriceOracle oracle,
        IPriceOracle averageOracle
    ) AccessManaged(authority_) {
        if (toke == address(0) || address(cycleManager) == address(0)) {
            revert ZeroAddress();
        }
        if (address(parameters) == address(0)) revert ZeroAddress();
        if (address(staking) == address(0) || address(treasury) == address(0)) revert ZeroAddress();
        if (address(oracle) == address(0) || address(averageOracle) == address(0)) revert ZeroAddress();
        _toke = toke;
        _cycleManager = cycleManager;
        _parameters = parameters;
        _staking = staking;
        _treasury = treasury;
        _oracle = oracle;
        _averageOracle = averageOracle;
        toke.safeApprove(address(staking), type(uint256).max);
    }

    // ── Projects ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactorFunding
    function propose(uint256 reactorId, uint256 amount, uint256 minTokeOut, uint128 weights)
        external
        nonReentrant
        returns (uint256 id)
    {
        if (amount == 0) revert ZeroAmount();
        address asset = _cycleManager.reactorInfo(reactorId).asset;

        id = ++proposalCount;
        uint256 expiresAt = block.timestamp + ACCEPT_SECONDS;
        _proposals[id] = Proposal({
            project: msg.sender,
            expiresAt: uint40(expiresAt),
            reactorId: reactorId.toUint32(),
            isOpen: true,
            amount: amount.toUint128(),
            minTokeOut: minTokeOut.toUint128(),
            weights: weights
        });
        emit FundingProposed(id, msg.sender, reactorId, amount, minTokeOut, weights, expiresAt);
        TokenGuard.pullExact(asset, msg.sender, amount);
    }

    /// @inheritdoc IReactorFunding
    function cancel(uint256 id) external nonReentrant {
        Proposal memory proposal = _take(id);
        if (msg.sender != proposal.project) revert NotProposer(proposal.project);

        emit FundingCancelled(id, msg.sender, proposal.amount);
        _cycleManager.reactorInfo(proposal.reactorId).asset.safeTransfer(msg.sender, proposal.amount);
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactorFunding
    function accept(uint256 id, uint256 maxTokeOut) external restricted nonReentrant returns (uint256 toke) {
        Proposal memory proposal = _take(id);
        if (block.timestamp > proposal.expiresAt) revert DeadlinePassed(proposal.expiresAt);
        ReactorInfo memory reactor = _cycleManager.reactorInfo(proposal.reactorId);
        toke = _tokeFor(reactor, proposal.amount);
        if (toke < proposal.minTokeOut) revert SlippageExceeded(toke, proposal.minTokeOut);
        if (toke > maxTokeOut) revert SlippageExceeded(toke, maxTokeOut);

        reactor.asset.safeApproveWithRetry(address(_treasury), proposal.amount);
        _treasury.payFunding(proposal.reactorId, proposal.amount, toke);
        _stake(id, proposal, toke);
    }

    /// @inheritdoc IReactorFunding
    function setFundingLockCycles(uint256 cycles) external restricted {
        if (cycles == 0 || cycles > MAX_LOCK_CYCLES) revert ParamOutOfBounds("fundingLockCycles");
        fundingLockCycles = cycles;
        emit ParamSet("fundingLockCycles", cycles);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactorFunding
    function proposalOf(uint256 id) external view returns (Proposal memory) {
        return _proposals[id];
    }

    /// @inheritdoc IReactorFunding
    function quote(uint256 id) external view returns (uint256) {
        Proposal memory proposal = _proposals[id];
        if (!proposal.isOpen) revert ProposalNotOpen(id);
        return _tokeFor(_cycleManager.reactorInfo(proposal.reactorId), proposal.amount);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Closes a proposal.
    function _take(uint256 id) private returns (Proposal memory proposal) {
        proposal = _proposals[id];
        if (!proposal.isOpen) revert ProposalNotOpen(id);
        _proposals[id].isOpen = false;
    }

    function _stake(uint256 id, Proposal memory proposal, uint256 toke) private {
        uint256 until = block.timestamp + fundingLockCycles * _parameters.cycleParams().cycleDuration;
        uint256 shares = _staking.stakeFor(proposal.project, proposal.reactorId, toke, proposal.weights);
        _staking.lockFunding(proposal.project, proposal.reactorId, shares, until);
        emit FundingAccepted(id, proposal.project, proposal.reactorId, toke, shares, until);
    }

    /// @dev TOKE at the higher of price and average: the treasury gives the fewer.
    function _tokeFor(ReactorInfo memory reactor, uint256 amount) private view returns (uint256) {
        uint256 tokeMaxAge = _parameters.rewardParams().tokeMaxAge;
        uint256 tokePrice = CycleStorage.freshPrice(address(_oracle), _toke, tokeMaxAge)
            .max(CycleStorage.freshPrice(address(_averageOracle), _toke, tokeMaxAge));
        uint256 price = CycleStorage.freshPrice(address(_oracle), reactor.asset, reactor.maxPriceAge);
        return ReactorMath.value(amount, price, 10 ** reactor.decimals).fullMulDiv(WAD, tokePrice);
    }

    /// @inheritdoc ReentrancyGuardTransient
    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }
}
