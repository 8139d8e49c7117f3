// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IConcentrationGuard} from "./interfaces/IConcentrationGuard.sol";
import {ILiquidRestakingVault} from "./interfaces/ILiquidRestakingVault.sol";
import {IRestakingPortfolio} from "./interfaces/IRestakingPortfolio.sol";
import {ISlasher} from "./interfaces/ISlasher.sol";
import {ITokenPool} from "./interfaces/ITokenPool.sol";

/// @title  RestakingPortfolio
/// @notice The stake of a liquid restaking vault with its operators, and what the curator may do with it.
/// @dev    The lists are short on purpose: every value is summed up from the TokenPool when it is asked for, so that no
///         price is older than the last slash.
abstract contract RestakingPortfolio is ILiquidRestakingVault, AccessManaged, ReentrancyGuardTransient {
    /// @notice Most operators of a vault.
    uint256 public constant MAX_VAULT_OPERATORS = 16;
    /// @notice Most withdrawals under way from one operator.
    uint256 public constant MAX_OPEN_CLAIMS = 6;
    /// @notice Most services of one operator.
    uint256 public constant MAX_SERVICES = 8;

    uint256 internal constant BPS = 1e4;

    /// @notice Where the stake is.
    ITokenPool public immutable tokenPool;
    /// @notice What may slash it.
    ISlasher public immutable slasher;
    /// @notice What keeps the curator within the caps.
    IConcentrationGuard public immutable guard;

    struct Target {
        uint16 weightBps;
        bool isListed;
        address[] avss;
        OpenClaim[] claims;
    }

    address[] private _operators;
    mapping(address operator => Target target) private _targets;

    /// @dev One slot: assets in the vault as booked, of which the reserved belong to settled redemptions; and the caps.
    uint96 internal _held;
    uint96 internal _reserved;
    uint16 private _maxOperatorBps = 3000;
    uint16 private _maxAvsBps = 2500;

    constructor(address tokenPool_, address guard_) {
        guard = IConcentrationGuard(guard_);
        tokenPool = ITokenPool(tokenPool_);
        slasher = ISlasher(ITokenPool(tokenPool_).slasher());
    }

    // ── Curator ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRestakingPortfolio
    function allocate(address operator, uint256 assets) external nonReentrant restricted {
        if (!_targets[operator].isListed) revert OperatorNotTargeted(operator);
        uint256 available = availableIdle();
        if (assets > available) revert InsufficientIdle(available, assets);

        _held -= uint96(assets); // at most what is idle
        address token = _asset();
        SafeTransferLib.safeApproveWithRetry(token, address(tokenPool), assets);
        uint256 shares = tokenPool.stake(token, assets, operator);
        guard.requireAllocation(operator);
        emit Allocated(operator, assets, shares);
    }

    /// @inheritdoc IRestakingPortfolio
    function deallocate(address operator, uint256 shares) external nonReentrant restricted {
        _unstake(operator, shares);
    }

    /// @inheritdoc IRestakingPortfolio
    function setTarget(address operator, uint256 weightBps, address[] calldata avss)
        external
        nonReentrant
        restricted
    {
        if (avss.length > MAX_SERVICES) revert TooManyServices(avss.length, MAX_SERVICES);
        if (weightBps > _maxOperatorBps) revert OperatorConcentration(operator, weightBps, _maxOperatorBps);

        _list(operator, weightBps);
        _targets[operator].weightBps = uint16(weightBps); // at most the cap
        _targets[operator].avss = avss;
        guard.requireTarget(operator);
        emit TargetSet(operator, weightBps, avss);
    }

    /// @inheritdoc IRestakingPortfolio
    function setCaps(uint256 maxOperatorBps, uint256 maxAvsBps) external restricted {
        _requireRange(maxOperatorBps, 1, BPS);
        _requireRange(maxAvsBps, 1, BPS);

        (_maxOperatorBps, _maxAvsBps) = (uint16(maxOperatorBps), uint16(maxAvsBps)); // at most 1e4
        emit CapsSet(maxOperatorBps, maxAvsBps);
    }

    // ── Anyone ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRestakingPortfolio
    function completeUnstake(address operator, uint256 epoch, uint256 generation)
        external
        nonReentrant
        returns (uint256)
    {
        OpenClaim[] storage claims = _targets[operator].claims;
        for (uint256 i; i < claims.length; ++i) {
            if (claims[i].epoch == epoch && claims[i].generation == generation) {
                return _completeAt(operator, i);
            }
        }
        revert UnknownClaim(operator, epoch, generation);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRestakingPortfolio
    function vaultOperators() public view returns (address[] memory) {
        return _operators;
    }

    /// @inheritdoc IRestakingPortfolio
    function target(address operator) external view returns (uint256 weightBps, address[] memory avss) {
        return (_targets[operator].weightBps, _targets[operator].avss);
    }

    /// @inheritdoc IRestakingPortfolio
    function openClaims(address operator) external view returns (OpenClaim[] memory) {
        return _targets[operator].claims;
    }

    /// @inheritdoc IRestakingPortfolio
    function valueAt(address operator) public view returns (uint256 staked, uint256 queued) {
        address token = _asset();
        (, staked) = tokenPool.position(address(this), operator, token);
        OpenClaim[] storage claims = _targets[operator].claims;
        for (uint256 i; i < claims.length; ++i) {
            (, uint256 assets,,) =
                tokenPool.claim(address(this), operator, token, claims[i].generation, claims[i].epoch);
            queued += assets;
        }
    }

    /// @inheritdoc IRestakingPortfolio
    function caps() external view returns (uint256 maxOperatorBps, uint256 maxAvsBps) {
        return (_maxOperatorBps, _maxAvsBps);
    }

    /// @inheritdoc ILiquidRestakingVault
    function freeIdle() public view returns (uint256) {
        return _held - _reserved;
    }

    /// @inheritdoc ILiquidRestakingVault
    function availableIdle() public view virtual returns (uint256);

    /// @inheritdoc ILiquidRestakingVault
    function reservedAssets() external view returns (uint256) {
        return _reserved;
    }

    /// @inheritdoc ILiquidRestakingVault
    function hasOpenCase() public view returns (bool) {
        return _operatorUnderCase() != address(0);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Token that the vault restakes.
    function _asset() internal view virtual returns (address);

    /// @dev First operator of the vault with an open case; zero for none.
    function _operatorUnderCase() internal view returns (address) {
        for (uint256 i; i < _operators.length; ++i) {
            (, uint256 openCases) = slasher.freezeInfo(_operators[i]);
            if (openCases != 0) return _operators[i];
        }
        return address(0);
    }

    function _requireNoCase() internal view {
        address operator = _operatorUnderCase();
        if (operator != address(0)) revert ITokenPool.OperatorUnderCase(operator);
    }

    /// @dev All assets that no settled redemption owns.
    /// @param countsCasesAsLost Whether what a service may still take from an operator under case is left out.
    function _portfolioValue(bool countsCasesAsLost) internal view returns (uint256 total) {
        total = freeIdle();
        for (uint256 i; i < _operators.length; ++i) {
            address operator = _operators[i];
            (uint256 staked, uint256 queued) = valueAt(operator);
            uint256 value = staked + queued;
            if (countsCasesAsLost) value -= _atRisk(operator, value);
            total += value;
        }
    }

    /// @dev The promised part of a value, rounded up, while a case is open.
    function _atRisk(address operator, uint256 value) private view returns (uint256) {
        (, uint256 openCases) = slasher.freezeInfo(operator);
        if (openCases == 0) return 0;
        (uint256 maximum, uint256 encumbered) = slasher.magnitudes(operator, _asset());
        return (value * encumbered + maximum - 1) / maximum;
    }

    /// @dev Withdrawals of all operators, and the stake of those from whom more can be queued.
    function _unstakable()
        internal
        view
        returns (uint256 queuedTotal, uint256[] memory staked, uint256 total)
    {
        staked = new uint256[](_operators.length);
        for (uint256 i; i < staked.length; ++i) {
            (uint256 value, uint256 queued) = valueAt(_operators[i]);
            queuedTotal += queued;
            if (slasher.isFrozen(_operators[i]) || !_hasRoom(_operators[i])) continue;
            staked[i] = value;
            total += value;
        }
    }

    /// @dev Queues `needed` pro rata over the operators who are not frozen, each rounded up.
    function _unstakeProRata(uint256 needed, uint256[] memory staked, uint256 total)
        internal
        returns (uint256 queued)
    {
        if (needed > total) needed = total;
        address token = _asset();
        for (uint256 i; i < staked.length; ++i) {
            if (staked[i] == 0) continue;
            (uint256 held,) = tokenPool.position(address(this), _operators[i], token);
            uint256 part = (needed * staked[i] + total - 1) / total;
            uint256 shares = (part * held + staked[i] - 1) / staked[i];
            if (shares != 0) queued += _unstake(_operators[i], shares < held ? shares : held);
        }
    }

    function _requireRange(uint256 value, uint256 minimum, uint256 maximum) internal pure {
        if (value < minimum || value > maximum) revert VaultParameterOutOfRange(value, minimum, maximum);
    }

    /// @dev Whether a further claim can be noted. Six claims are of several epochs and the oldest has matured, unless
    ///      wipes have put many generations into one; then nobody else's exit has to wait for that operator.
    function _hasRoom(address operator) private view returns (bool) {
        OpenClaim[] storage claims = _targets[operator].claims;
        return claims.length < MAX_OPEN_CLAIMS || tokenPool.currentEpoch() >= claims[0].epoch + 2;
    }

    /// @dev Queues shares and notes the claim, which merges with one of the same epoch and generation.
    function _unstake(address operator, uint256 shares) private returns (uint256 assets) {
        OpenClaim[] storage claims = _targets[operator].claims;
        if (claims.length == MAX_OPEN_CLAIMS) _completeAt(operator, 0);

        uint256 epoch;
        uint256 generation;
        (assets, epoch, generation) = tokenPool.queueWithdrawal(operator, _asset(), shares);
        uint256 count = claims.length;
        bool merges =
            count != 0 && claims[count - 1].epoch == epoch && claims[count - 1].generation == generation;
        // Epochs of an hour fill 32 bits in 490,000 years; generations have 24.
        if (!merges) claims.push(OpenClaim(uint32(epoch), uint32(generation)));
        emit UnstakeQueued(operator, msg.sender, shares, assets, epoch);
    }

    /// @dev Completes a claim and closes the gap, so that the oldest stays first.
    function _completeAt(address operator, uint256 index) private returns (uint256 assets) {
        OpenClaim[] storage claims = _targets[operator].claims;
        OpenClaim memory completed = claims[index];
        for (uint256 i = index + 1; i < claims.length; ++i) {
            claims[i - 1] = claims[i];
        }
        claims.pop();
        assets = tokenPool.completeQueuedWithdrawal(
            operator, _asset(), completed.generation, completed.epoch, true, address(0)
        );
        _held += uint96(assets); // within the pool's custody, which fits
        emit UnstakeCompleted(operator, completed.epoch, completed.generation, assets);
    }

    /// @dev Lists an operator, or drops one of no weight who holds nothing.
    function _list(address operator, uint256 weightBps) private {
        Target storage target_ = _targets[operator];
        if (!target_.isListed) {
            if (_operators.length == MAX_VAULT_OPERATORS) revert TooManyVaultOperators(MAX_VAULT_OPERATORS);
            target_.isListed = true;
            _operators.push(operator);
            return;
        }
        (uint256 shares,) = tokenPool.position(address(this), operator, _asset());
        if (weightBps != 0 || shares != 0 || target_.claims.length != 0) return;

        target_.isListed = false;
        uint256 last = _operators.length - 1;
        for (uint256 i; i < last; ++i) {
            if (_operators[i] == operator) _operators[i] = _operators[last];
        }
        _operators.pop();
    }
}
