// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC20} from "solady/tokens/ERC20.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {ICollateralLoans} from "./interfaces/ICollateralLoans.sol";
import {IDebtPool} from "./interfaces/IDebtPool.sol";
import {IExchanger} from "./interfaces/IExchanger.sol";
import {IFeeDistributor} from "./interfaces/IFeeDistributor.sol";
import {IRewardEscrow} from "./interfaces/IRewardEscrow.sol";
import {ISynth} from "./interfaces/ISynth.sol";
import {ISynthRegistry} from "./interfaces/ISynthRegistry.sol";
import {ISynthsLens} from "./interfaces/ISynthsLens.sol";
import {SynthMath} from "./libraries/SynthMath.sol";

/// @title  SynthsLens
/// @notice Reads for apps. Holds nothing and can do nothing.
contract SynthsLens is ISynthsLens {
    using FixedPointMathLib for uint256;

    /// @dev The contracts that are read.
    struct Wiring {
        address registry;
        address exchanger;
        address debtPool;
        address feeDistributor;
        address collateralToken;
        address rewardEscrow;
        address tokenEscrow;
        address loans;
    }

    int256 private constant WAD = 1e18;

    ISynthRegistry private immutable _registry;
    IExchanger private immutable _exchanger;
    IDebtPool private immutable _debtPool;
    IFeeDistributor private immutable _feeDistributor;
    address private immutable _collateralToken;
    IRewardEscrow private immutable _rewardEscrow;
    IRewardEscrow private immutable _tokenEscrow;
    ICollateralLoans private immutable _loans;

    /// @param wiring The contracts that are read.
    constructor(Wiring memory wiring) {
        _registry = ISynthRegistry(wiring.registry);
        _exchanger = IExchanger(wiring.exchanger);
        _debtPool = IDebtPool(wiring.debtPool);
        _feeDistributor = IFeeDistributor(wiring.feeDistributor);
        _collateralToken = wiring.collateralToken;
        _rewardEscrow = IRewardEscrow(wiring.rewardEscrow);
        _tokenEscrow = IRewardEscrow(wiring.tokenEscrow);
        _loans = ICollateralLoans(wiring.loans);
    }

    /// @inheritdoc ISynthsLens
    function portfolio(address account) external view returns (Portfolio memory p) {
        p.wallet = ERC20(_collateralToken).balanceOf(account);
        p.tokenEscrow = _tokenEscrow.balanceOf(account);
        p.rewardEscrow = _rewardEscrow.balanceOf(account);
        p.debt = _debtPool.debtBalanceOf(account);
        p.ownership = _debtPool.debtOwnership(account);
        p.cRatioWad = _debtPool.collateralisationRatio(account);
        p.maxIssuable = _debtPool.maxIssuable(account);
        p.transferable = _debtPool.transferable(account);
        (, uint256 minimumStakeTime,,,) = _debtPool.limits();
        p.canBurnAt = _debtPool.lastIssuedAt(account) + minimumStakeTime;
        (p.fees, p.rewards) = _feeDistributor.feesAvailable(account);
        p.isClaimBlocked = !_debtPool.isFeesClaimable(account);
        p.flagDeadline = _debtPool.liquidationDeadline(account);
        p.synths = _positions(account);
        p.loans = _loans.openLoans(account);
    }

    /// @inheritdoc ISynthsLens
    function pool() external view returns (Pool memory p) {
        p.totalDebt = _registry.totalDebt();
        (p.live, p.anyStale) = _registry.currentDebt();
        p.driftWad = _registry.debtDrift();
        (,, p.marks) = _registry.snapshot();
        p.synths = new ISynthRegistry.SynthView[](_registry.synthCount());
        for (uint256 id; id < p.synths.length; ++id) {
            p.synths[id] = _registry.synth(_registry.keyOf(id));
        }
    }

    /// @inheritdoc ISynthsLens
    function poolComposition() external view returns (Part[] memory parts) {
        (uint256 total,) = _registry.currentDebt();
        parts = new Part[](_registry.synthCount());
        for (uint256 id; id < parts.length; ++id) {
            ISynthRegistry.SynthView memory synth = _registry.synth(_registry.keyOf(id));
            int256 value = _net(synth) * int256(_price(synth)) / WAD;
            parts[id] = Part(synth.key, value, total == 0 ? int256(0) : value * WAD / int256(total));
        }
    }

    /// @inheritdoc ISynthsLens
    function poolDelta(bytes32 key) external view returns (int256 delta) {
        address asset = _registry.synth(key).asset;
        uint256 count = _registry.synthCount();
        for (uint256 id = 1; id < count; ++id) {
            ISynthRegistry.SynthView memory synth = _registry.synth(_registry.keyOf(id));
            if (synth.asset != asset) continue;
            delta += _net(synth) * _rise(synth) / WAD;
        }
    }

    /// @inheritdoc ISynthsLens
    function hedgeFor(address account) public view returns (Holding[] memory holdings) {
        int256 ownership = int256(_debtPool.debtOwnership(account));
        holdings = new Holding[](_registry.synthCount() - 1);
        for (uint256 i; i < holdings.length; ++i) {
            ISynthRegistry.SynthView memory synth = _registry.synth(_registry.keyOf(i + 1));
            holdings[i] = Holding(synth.key, _net(synth) * ownership / 1e27);
        }
    }

    /// @inheritdoc ISynthsLens
    function netExposure(address account) external view returns (Holding[] memory holdings) {
        holdings = hedgeFor(account);
        for (uint256 i; i < holdings.length; ++i) {
            (, address token) = _registry.tokenOf(holdings[i].key);
            holdings[i].amount = int256(ERC20(token).balanceOf(account)) - holdings[i].amount;
        }
    }

    function _positions(address account) private view returns (Position[] memory positions) {
        uint256 count = _registry.synthCount();
        positions = new Position[](count);
        uint256 held;
        for (uint256 id; id < count; ++id) {
            bytes32 key = _registry.keyOf(id);
            (, address token) = _registry.tokenOf(key);
            (uint256 balance, uint256 pending) = ISynth(token).holding(account);
            if (balance == 0 && pending == 0) continue;

            Position memory position = positions[held++];
            (uint256 priceWad,,) = _registry.priceOf(key);
            position.key = key;
            position.balance = balance;
            position.pending = pending;
            position.free = _exchanger.freeBalance(account, key);
            (position.reclaimed, position.refunded,) = _exchanger.settlementOwing(account, key);
            position.valueUsd = balance.fullMulDiv(priceWad, 1e18);
        }
        assembly ("memory-safe") {
            // Shorter than allocated: only what is held.
            mstore(positions, held)
        }
    }

    /// @dev Supply outside loans.
    function _net(ISynthRegistry.SynthView memory synth) private pure returns (int256) {
        return int256(synth.supply) - int256(synth.loanPrincipal);
    }

    /// @dev Live price, or the cached one when it is not sound.
    function _price(ISynthRegistry.SynthView memory synth) private view returns (uint256) {
        (uint256 priceWad,, bool isSound) = _registry.priceOf(synth.key);
        return isSound ? priceWad : synth.cachedPriceWad;
    }

    /// @dev Change of a synth's price when its asset rises by 1 %.
    function _rise(ISynthRegistry.SynthView memory synth) private view returns (int256) {
        if (synth.isFrozen || synth.isDeprecated) return 0;
        uint256 priceWad = _price(synth);
        if (!synth.isInverse) return int256(priceWad / 100);
        ISynthRegistry.Inverse memory config = _registry.inverse(synth.key);
        uint256 baseWad = synth.lastPriceWad;
        uint256 risen = SynthMath.inversePrice(
            baseWad + baseWad / 100, config.entryWad, config.upperWad, config.lowerWad
        );
        uint256 flat = SynthMath.inversePrice(baseWad, config.entryWad, config.upperWad, config.lowerWad);
        return int256(risen) - int256(flat);
    }
}
