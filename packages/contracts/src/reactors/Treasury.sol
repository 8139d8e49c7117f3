// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {NothingToClaim, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {IPriceOracle} from "../common/interfaces/IPriceOracle.sol";
import {ICycleManager} from "./interfaces/ICycleManager.sol";
import {IReactor} from "./interfaces/IReactor.sol";
import {IReactorParameters} from "./interfaces/IReactorParameters.sol";
import {IReactorTreasury} from "./interfaces/IReactorTreasury.sol";
import {ReactorInfo} from "./interfaces/IReactorTypes.sol";
import {CycleStorage} from "./libraries/CycleStorage.sol";
import {ReactorMath} from "./libraries/ReactorMath.sol";

/// @title  Treasury
/// @notice Holds the protocol's own value: TOKE, swept fees, assets of the genesis sale, and shares of reactors.
/// @dev    The CycleManager may take from it for losses, within what governance has set; governance for anything.
contract Treasury is IReactorTreasury, AccessManaged {
    using FixedPointMathLib for uint256;
    using SafeTransferLib for address;

    /// @notice Contracts around the treasury.
    struct Wiring {
        address toke;
        address manager;
        address auction;
        address funding;
        address oracle;
        address parameters;
    }

    address private immutable _toke;
    address private immutable _manager;
    address private immutable _auction;
    address private immutable _funding;
    address private immutable _oracle;
    address private immutable _parameters;

    uint256 private _streak;
    uint256 private _unsoldTotal;
    /// @inheritdoc IReactorTreasury
    mapping(uint256 reactorId => uint256 toke) public unsoldToke;

    modifier only(address allowed) {
        if (msg.sender != allowed) revert Unauthorized();
        _;
    }

    constructor(address authority_, Wiring memory wiring) AccessManaged(authority_) {
        (_toke, _manager, _auction) = (wiring.toke, wiring.manager, wiring.auction);
        (_funding, _oracle, _parameters) = (wiring.funding, wiring.oracle, wiring.parameters);
    }

    // ── Other contracts of the module ─────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactorTreasury
    function coverLoss(address token, address reactor, uint256 amount)
        external
        only(_manager)
        returns (uint256 paid)
    {
        paid = amount.min(token.balanceOf(address(this)));
        if (paid == 0) return 0;
        emit LossCovered(token, reactor, paid);
        token.safeTransfer(reactor, paid);
    }

    /// @inheritdoc IReactorTreasury
    function bookUnsold(uint256 reactorId, uint256 amount) external only(_manager) {
        _unsoldTotal += amount;
        uint256 unsold = unsoldToke[reactorId] + amount;
        unsoldToke[reactorId] = unsold;
        emit UnsoldTokeSet(reactorId, unsold);
    }

    /// @inheritdoc IReactorTreasury
    function recordSingularity() external only(_manager) {
        uint256 ratioWad = _ratio();
        uint256 streak = ratioWad >= 1e18 ? _streak + 1 : 0;
        if (streak != _streak) _streak = streak;
        emit SingularityUpdated(ratioWad, streak);
    }

    /// @inheritdoc IReactorTreasury
    function releaseUnsold(uint256 reactorId, uint256 amount, address to) external only(_auction) {
        _spendUnsold(reactorId, amount);
        _toke.safeTransfer(to, amount);
    }

    /// @inheritdoc IReactorTreasury
    function payFunding(uint256 reactorId, uint256 amount, uint256 toke) external only(_funding) {
        address reactor = _reactorOf(reactorId);
        IReactor(reactor).asset().safeTransferFrom(msg.sender, address(this), amount);
        uint256 shares = _deposit(reactor, amount);
        emit FundingPaid(reactorId, amount, toke, shares);
        _toke.safeTransfer(msg.sender, toke);
    }

    /// @inheritdoc IReactorTreasury
    function redeemFromReactor(uint256 reactorId) external returns (uint256 assets) {
        address reactor = _reactorOf(reactorId);
        uint256 shares = IReactor(reactor).maxRedeem(address(this));
        if (shares == 0) revert NothingToClaim();
        assets = IReactor(reactor).redeem(shares, address(this), address(this));
        emit TreasuryRedeemed(reactorId, shares, assets);
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactorTreasury
    function buyUnsold(uint256 reactorId, uint256 amount) external restricted {
        if (amount == 0) revert ZeroAmount();
        address reactor = _reactorOf(reactorId);
        address base = IReactor(reactor).baseAsset();
        ReactorInfo memory pair = _pairOf(reactorId);
        uint256 paid = ReactorMath.amountUp(
            ReactorMath.valueUp(amount, ICycleManager(_manager).tokePrice(), 1e18),
            CycleStorage.freshPrice(_oracle, base, pair.maxPriceAge),
            10 ** pair.decimals
        );
        _spendUnsold(reactorId, amount);
        emit UnsoldTokeBought(reactorId, amount, paid);
        base.safeTransfer(reactor, paid);
        ICycleManager(_manager).creditProceeds(reactorId, paid);
    }

    /// @inheritdoc IReactorTreasury
    function depositToReactor(uint256 reactorId, uint256 amount) external restricted {
        uint256 shares = _deposit(_reactorOf(reactorId), amount);
        emit TreasuryDeposited(reactorId, amount, shares);
    }

    /// @inheritdoc IReactorTreasury
    function requestFromReactor(uint256 reactorId, uint256 amount) external restricted {
        address reactor = _reactorOf(reactorId);
        uint256 requestId = IReactor(reactor).requestRedeem(amount, address(this), address(this));
        emit TreasuryRequested(reactorId, amount, requestId);
    }

    /// @inheritdoc IReactorTreasury
    function transferOut(address token, address to, uint256 amount) external restricted {
        if (to == address(0)) revert ZeroAddress();
        if (amount == 0) revert ZeroAmount();
        emit TransferredOut(token, to, amount);
        token.safeTransfer(to, amount);
        uint256 left = token == _toke ? token.balanceOf(address(this)) : _unsoldTotal;
        if (left < _unsoldTotal) revert UnsoldExceeded(_unsoldTotal, left);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IReactorTreasury
    function pcvValue() external view returns (uint256 total) {
        uint256 count = ICycleManager(_manager).reactorCount();
        address[] memory seen = new address[](count);
        for (uint256 id = 1; id <= count; ++id) {
            ReactorInfo memory info = ICycleManager(_manager).reactorInfo(id);
            uint256 held = IReactor(info.reactor).convertToAssets(info.reactor.balanceOf(address(this)));
            seen[id - 1] = info.asset;
            if (!_isSeen(seen, id - 1)) held += info.asset.balanceOf(address(this));
            total += _valueOf(info.asset, info.decimals, held) + _positiveEquity(id);
        }
    }

    /// @inheritdoc IReactorTreasury
    function singularity() external view returns (uint256 ratioWad, uint256 streak, bool reached) {
        uint256 needed = IReactorParameters(_parameters).cycleParams().singularityStreak;
        return (_ratio(), _streak, _streak >= needed);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Own part of the depth that TOKEN reactors need, each counted up to its need.
    function _ratio() private view returns (uint256) {
        ICycleManager.Depth[] memory depths = ICycleManager(_manager).depths();
        uint256 ownSum;
        uint256 needSum;
        for (uint256 i; i < depths.length; ++i) {
            ICycleManager.Depth memory depth = depths[i];
            uint256 held = depth.asset.balanceOf(address(this));
            uint256 shares = depth.reactor.balanceOf(address(this));
            if (shares != 0) held += IReactor(depth.reactor).convertToAssets(shares);
            needSum += depth.need;
            ownSum += depth.need.min(_valueOf(depth.asset, depth.decimals, held) + depth.equity);
        }
        return ReactorMath.singularity(ownSum, needSum);
    }

    function _positiveEquity(uint256 reactorId) private view returns (uint256) {
        (, int256 equity,,) = ICycleManager(_manager).exitState(reactorId);
        return equity > 0 ? uint256(equity) : 0;
    }

    /// @dev Value of an asset at the present price, however old; nothing without a price.
    function _valueOf(address asset, uint256 decimals, uint256 amount) private view returns (uint256) {
        if (amount == 0) return 0;
        (uint256 priceWad,) = IPriceOracle(_oracle).price(asset);
        return ReactorMath.value(amount, priceWad, 10 ** decimals);
    }

    /// @dev The PAIR reactor of a reactor; of a PAIR reactor itself.
    function _pairOf(uint256 reactorId) private view returns (ReactorInfo memory info) {
        info = ICycleManager(_manager).reactorInfo(reactorId);
        if (info.pairId != 0) info = ICycleManager(_manager).reactorInfo(info.pairId);
    }

    function _reactorOf(uint256 reactorId) private view returns (address) {
        return ICycleManager(_manager).reactorInfo(reactorId).reactor;
    }

    function _deposit(address reactor, uint256 amount) private returns (uint256 shares) {
        IReactor(reactor).asset().safeApproveWithRetry(reactor, amount);
        shares = IReactor(reactor).deposit(amount, address(this));
    }

    function _spendUnsold(uint256 reactorId, uint256 amount) private {
        uint256 unsold = unsoldToke[reactorId];
        if (amount > unsold) revert UnsoldExceeded(amount, unsold);
        _unsoldTotal -= amount;
        unsoldToke[reactorId] = unsold - amount;
        emit UnsoldTokeSet(reactorId, unsold - amount);
    }

    function _isSeen(address[] memory seen, uint256 index) private pure returns (bool) {
        for (uint256 i; i < index; ++i) {
            if (seen[i] == seen[index]) return true;
        }
        return false;
    }
}
