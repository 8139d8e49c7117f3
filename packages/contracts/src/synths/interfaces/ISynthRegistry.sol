// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ISynthsCommon} from "./ISynthsCommon.sol";

/// @title  ISynthRegistry
/// @notice The list of synths with their prices, supplies and limits, and the value of the debt pool that follows.
/// @dev    Keys are short strings ("sBTC"); ids count from 0, and 0 is sUSD. Values and prices are USD in WAD.
interface ISynthRegistry is ISynthsCommon {
    // ── Types ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice One side of an exchange.
    /// @param  id         Synth.
    /// @param  token      Its token.
    /// @param  priceWad   Price to exchange at.
    /// @param  baseWad    Price of the asset as its oracle gives it, before inversion.
    /// @param  round      Round of that price.
    /// @param  feeRateWad The synth's part of the fee rate.
    /// @param  revision   Changes when an older exchange can't be judged by price any more.
    /// @param  isBroken   The price trips the circuit breaker.
    struct Leg {
        uint256 id;
        address token;
        uint256 priceWad;
        uint256 baseWad;
        uint80 round;
        uint256 feeRateWad;
        uint8 revision;
        bool isBroken;
    }

    /// @notice A synth as the apps see it.
    /// @param  key            Its key.
    /// @param  token          Its token.
    /// @param  asset          What its oracle prices.
    /// @param  supply         Token units.
    /// @param  cachedPriceWad Price in the debt snapshot.
    /// @param  lastPriceWad   Last accepted price of the asset, before inversion.
    /// @param  feeRateWad     Its part of an exchange's fee rate.
    /// @param  maxSupplyValue Largest value of its supply; `type(uint256).max` when unlimited.
    /// @param  loanPrincipal  Units that loans owe, outside the pool.
    /// @param  suspendedAt    Unix time of its suspension; 0 when active.
    /// @param  isMarked       Its price is not sound, and it has a supply.
    /// @param  isInverse      It follows its asset upside down.
    /// @param  isFrozen       It is inverse and stays at a limit.
    /// @param  isDeprecated   It can only be redeemed.
    struct SynthView {
        bytes32 key;
        address token;
        address asset;
        uint256 supply;
        uint256 cachedPriceWad;
        uint256 lastPriceWad;
        uint256 feeRateWad;
        uint256 maxSupplyValue;
        uint256 loanPrincipal;
        uint256 suspendedAt;
        bool isMarked;
        bool isInverse;
        bool isFrozen;
        bool isDeprecated;
    }

    /// @notice Configuration of an inverse synth.
    /// @param  entryWad      Price at which it is worth its asset.
    /// @param  upperWad      Highest price.
    /// @param  lowerWad      Lowest price.
    /// @param  freezeRound   Round at which it froze; 0 while it is not frozen.
    /// @param  freezeAtUpper Whether reaching the upper limit freezes it.
    /// @param  freezeAtLower Whether reaching the lower limit freezes it.
    struct Inverse {
        uint112 entryWad;
        uint112 upperWad;
        uint112 lowerWad;
        uint80 freezeRound;
        bool freezeAtUpper;
        bool freezeAtLower;
    }

    // ── Events ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A synth was listed.
    event SynthAdded(bytes32 indexed key, uint256 id, address indexed token, address indexed asset);
    /// @notice Exchanges of a synth stopped. The reason is 65: its price tripped the circuit breaker.
    event SynthHalted(bytes32 indexed key, uint256 reason);
    /// @notice Exchanges of a synth are open again.
    event SynthResumed(bytes32 indexed key);
    /// @notice The price of a synth with a supply stopped being sound; issuing waits.
    event SynthMarked(bytes32 indexed key);
    /// @notice The price of a synth is sound again, or nothing of it is left.
    event SynthUnmarked(bytes32 indexed key);
    /// @notice A synth can only be redeemed from now on, at this price.
    event SynthDeprecated(bytes32 indexed key, uint256 priceWad);
    /// @notice A synth is inverse now, or has other limits.
    event InversePriceConfigured(
        bytes32 indexed key,
        uint256 entryWad,
        uint256 upperWad,
        uint256 lowerWad,
        bool freezeAtUpper,
        bool freezeAtLower
    );
    /// @notice An inverse synth froze at a limit.
    event InversePriceFrozen(bytes32 indexed key, uint256 priceWad, uint80 round);
    /// @notice A freeze was undone.
    event InversePriceUnfrozen(bytes32 indexed key);
    /// @notice Prices of the snapshot were refreshed.
    /// @param  totalDebt Value of the pool, never below 0.
    /// @param  marks     Synths whose price is not sound.
    event DebtCacheUpdated(uint256 totalDebt, uint256 marks);
    /// @notice A synth's part of the fee rate was set.
    event FeeRateSet(bytes32 indexed key, uint256 feeRateWad);
    /// @notice The largest value of a synth's supply was set.
    event MaxSupplyValueSet(bytes32 indexed key, uint256 maxSupplyValue);
    /// @notice The last accepted price of the collateral was set by hand.
    event CollateralPriceReset(uint256 priceWad);

    // ── Errors ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice The key is taken, or the token has another key.
    error SynthKeyTaken(bytes32 key);
    /// @notice No more synths fit.
    error TooManySynths(uint256 limit);
    /// @notice Source and destination are the same.
    error SameSynth(bytes32 key);
    /// @notice Exchanges of the synth are stopped.
    /// @param  opensAt Unix time from which it can be exchanged into sUSD again; the largest number if never.
    error SynthSuspended(bytes32 key, uint256 opensAt);
    /// @notice Nothing is to resume.
    error SynthNotSuspended(bytes32 key);
    /// @notice The price does not trip the circuit breaker.
    error PriceNotBroken(bytes32 key);
    /// @notice The supply would be worth more than its limit.
    /// @param  value Value that the supply would have, USD.
    /// @param  limit Largest value, USD.
    error SynthCapExceeded(bytes32 key, uint256 value, uint256 limit);
    /// @notice An inverse synth at a limit can't be bought.
    error InverseAtLimit(bytes32 key, uint256 priceWad);
    /// @notice Limits of an inverse synth must keep 0 < lower < entry < upper < 2·entry.
    error InvalidInverse(uint256 entryWad, uint256 upperWad, uint256 lowerWad);
    /// @notice An inverse synth can't be configured while it has a supply.
    error InverseInUse(bytes32 key, uint256 supply);
    /// @notice The synth is not inverse, or not frozen.
    error InverseNotFrozen(bytes32 key);
    /// @notice The price is at no limit at which the synth freezes.
    error InverseNotAtLimit(bytes32 key, uint256 priceWad);
    /// @notice The synth is deprecated already.
    error SynthIsDeprecated(bytes32 key);
    /// @notice Only a deprecated synth can be redeemed.
    error SynthNotDeprecated(bytes32 key);
    /// @notice Some synths of the pool have no sound price.
    /// @param  marks How many.
    error InvalidPrices(uint256 marks);

    // ── Anyone ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Refreshes every price of the snapshot and the collateral's.
    /// @dev    Never fails for a bad feed: a stale price keeps the cached one, one that trips the breaker counts only if
    ///         it is higher, and both mark the synth. Reverts InsufficientGas when a read could lack its gas.
    /// @return debt Value of the pool, USD.
    function takeDebtSnapshot() external returns (uint256 debt);

    /// @notice Refreshes some prices of the snapshot. Reverts UnknownSynth, InsufficientGas.
    /// @return debt Value of the pool, USD.
    function refreshDebt(bytes32[] calldata keys) external returns (uint256 debt);

    /// @notice Suspends a synth whose price trips the circuit breaker.
    /// @dev    Reverts UnknownSynth, StalePrice, PriceNotBroken; SynthSuspended when it is already.
    function suspendSynthWithInvalidRate(bytes32 key) external;

    /// @notice Freezes an inverse synth that is at a limit at which it freezes.
    /// @dev    Reverts UnknownSynth, InverseNotAtLimit; StalePrice and CollateralPriceDeviation for an unsound price.
    function freezeRate(bytes32 key) external;

    /// @notice Value of the pool for an operation that uses it; refreshes everything first when the snapshot is old.
    /// @param  record             Whether a sound collateral price becomes the last accepted one.
    /// @return debt               Value of the pool, USD.
    /// @return collateralPriceWad Price of the collateral, whatever its state; 0 when unreadable.
    /// @return isSound            Whether it is neither stale nor broken.
    function syncPool(bool record) external returns (uint256 debt, uint256 collateralPriceWad, bool isSound);

    /// @notice The same for operations that a wrong price would make cheap.
    /// @dev    Reverts InvalidPrices, StalePrice, CollateralPriceDeviation, in this order.
    function requireSoundPool(bool record) external returns (uint256 debt, uint256 collateralPriceWad);

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Reverts StalePrice or CollateralPriceDeviation unless the collateral's price is sound.
    function requireSoundCollateral() external view;
    /// @notice Value of the pool by the snapshot: Σ supply·price + fees payable − loans, never below 0.
    function totalDebt() external view returns (uint256);
    /// @notice Value of the pool at the prices of this moment, where they can be read.
    /// @return live     USD.
    /// @return anyStale Whether some price is stale or unreadable; the cached one counts instead.
    function currentDebt() external view returns (uint256 live, bool anyStale);
    /// @notice How far the snapshot is from the live value, as a share of the live value, WAD.
    function debtDrift() external view returns (uint256);
    /// @notice Value of what loans owe, by the snapshot.
    function loanDebt() external view returns (uint256);
    /// @notice State of the snapshot.
    /// @return rawSum          Signed sum behind `totalDebt`.
    /// @return lastFullRefresh Unix time.
    /// @return marks           Synths without a sound price.
    function snapshot() external view returns (int256 rawSum, uint256 lastFullRefresh, uint256 marks);
    /// @notice How many synths are listed.
    function synthCount() external view returns (uint256);
    /// @notice Key of a synth. Reverts UnknownSynth.
    function keyOf(uint256 id) external view returns (bytes32);
    /// @notice Id of a synth. Reverts UnknownSynth.
    function idOf(bytes32 key) external view returns (uint256);
    /// @notice Token of a synth; zero when there is none.
    function tokenAt(uint256 id) external view returns (address);
    /// @notice Id and token of a synth. Reverts UnknownSynth.
    function tokenOf(bytes32 key) external view returns (uint256 id, address token);
    /// @notice A synth. Reverts UnknownSynth.
    function synth(bytes32 key) external view returns (SynthView memory);
    /// @notice Configuration of an inverse synth. Reverts UnknownSynth.
    function inverse(bytes32 key) external view returns (Inverse memory);
    /// @notice Price of a synth now. Reverts UnknownSynth.
    /// @return priceWad  USD, after inversion.
    /// @return updatedAt Unix time of the price; now for what is never stale.
    /// @return isSound   Whether it is neither stale nor broken.
    function priceOf(bytes32 key) external view returns (uint256 priceWad, uint256 updatedAt, bool isSound);
    /// @notice Prices of a loan: of its synth, by id, and of its collateral. Both must be fresh.
    /// @dev    Reverts SynthSuspended, SynthIsDeprecated, StalePrice.
    function loanPrices(uint256 id, address asset)
        external
        view
        returns (uint256 loanWad, uint256 collateralWad);
    /// @notice The collateral's price now.
    function collateralPrice()
        external
        view
        returns (uint256 priceWad, uint256 updatedAt, uint256 lastPriceWad, bool isSound);
    /// @notice Factor at which the circuit breaker trips, WAD.
    function deviationFactorWad() external view returns (uint256);
    /// @notice The other parameters.
    function parameters()
        external
        view
        returns (uint256 maxSuspension, uint256 debtSnapshotMaxAge, uint256 maxPriceAge);

    /// @notice Both sides of an exchange by views alone. Errors as `openExchange`.
    function quoteExchange(bytes32 src, bytes32 dst) external view returns (Leg memory, Leg memory);

    /// @notice Prices by which an old exchange is judged; both 0 when it can't be.
    /// @param  src      Id of the source.
    /// @param  dst      Id of the destination.
    /// @param  rounds   Rounds of the exchange: source, destination.
    /// @param  revisions Revisions at the exchange: source, destination.
    /// @param  notAfter End of the waiting period.
    /// @return srcPriceWad Price of the source then.
    /// @return dstPriceWad Price of the destination then.
    /// @return factorWad   Deviation from which there is no correction.
    function settlementPrices(
        uint256 src,
        uint256 dst,
        uint80[2] calldata rounds,
        uint8[2] calldata revisions,
        uint256 notAfter
    ) external view returns (uint256 srcPriceWad, uint256 dstPriceWad, uint256 factorWad);

    // ── Module ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Reads both sides of an exchange.
    /// @dev    Exchanger only. Reverts SameSynth, UnknownSynth, SynthSuspended, StalePrice, InverseAtLimit. A suspended
    ///         source opens into sUSD after the longest suspension, at the current price, broken or not.
    function openExchange(bytes32 src, bytes32 dst) external returns (Leg memory, Leg memory);

    /// @notice Suspends a synth whose price broke the circuit. Exchanger only.
    function tripBreaker(uint256 id) external;

    /// @notice Moves an exchange through the books: prices are accepted, the source burned, the destination minted with
    ///         one more unsettled entry, the fee passed to the distributor.
    /// @dev    Exchanger only. Reverts SynthCapExceeded, InsufficientBalance.
    function closeExchange(
        address account,
        Leg calldata src,
        uint256 amount,
        Leg calldata dst,
        uint256 received,
        uint256 feeUsd
    ) external;

    /// @notice Corrects a balance by settled exchanges. Exchanger only.
    function settleSynth(uint256 id, address account, uint256 burned, uint256 minted, uint256 pending)
        external;

    /// @notice Turns a deprecated or frozen synth into sUSD at its fixed price, without a fee. Exchanger only.
    /// @dev    Reverts SynthNotDeprecated or, for `isPurge`, InverseNotFrozen.
    /// @return received Units of sUSD, rounded down.
    function convert(uint256 id, address account, uint256 amount, bool isPurge)
        external
        returns (uint256 received);

    /// @notice Mints sUSD against a debt. Debt pool only.
    function issue(address account, uint256 amount) external;
    /// @notice Burns sUSD against a debt. Debt pool only.
    function retire(address account, uint256 amount) external;
    /// @notice Mints fees that were only a number so far; the total debt stays. Fee distributor only.
    function payFees(address account, uint256 amount) external;

    /// @notice Mints a loan less its fee; the fee becomes sUSD of the stakers. Loans only.
    function mintLoan(uint256 id, address to, uint256 principal, uint256 fee) external;
    /// @notice Burns a payment on a loan; its interest becomes sUSD of the stakers. Loans only.
    /// @dev    At the last accepted price, whatever its age: no feed stops a repayment.
    function burnLoan(uint256 id, address payer, uint256 principal, uint256 interest) external;
    /// @notice Leaves the rest of a loan to the pool. Loans only.
    /// @return value What the pool takes over, USD.
    function writeOffLoan(uint256 id, uint256 principal) external returns (uint256 value);

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Lists a synth; the first is sUSD, whose price is 1. Asset and oracle never change.
    /// @dev    Restricted to GOVERNOR. Reverts SynthKeyTaken, TooManySynths, InvalidParameter, StalePrice.
    /// @param  token          Its token, whose key counts.
    /// @param  asset          What the oracle prices; ignored for sUSD.
    /// @param  feeRateWad     Its part of the fee rate, at most 0.1.
    /// @param  maxSupplyValue Largest value of its supply, USD; `type(uint256).max` for no limit.
    function addSynth(address token, address asset, uint256 feeRateWad, uint256 maxSupplyValue) external;
    /// @notice Sets a synth's part of the fee rate, at most 0.1. Restricted to GOVERNOR.
    function setFeeRate(bytes32 key, uint256 feeRateWad) external;
    /// @notice Sets the largest value of a synth's supply. Restricted to GOVERNOR.
    function setMaxSupplyValue(bytes32 key, uint256 maxSupplyValue) external;
    /// @notice Lowers the largest value of a synth's supply at once; 0 closes the way into it. Restricted to GUARDIAN.
    /// @dev    Reverts InvalidParameter when it is no lower.
    function lowerMaxSupplyValue(bytes32 key, uint256 maxSupplyValue) external;
    /// @notice Opens a suspended synth again. Restricted to GOVERNOR.
    /// @dev    Reverts SynthNotSuspended; StalePrice when a stale price is to be accepted.
    /// @param  resetLastRate Whether the current price is accepted, broken or not.
    function resumeSynth(bytes32 key, bool resetLastRate) external;
    /// @notice Closes a synth for good: holders redeem it at min(maxPriceWad, its price now). Restricted to GOVERNOR.
    /// @dev    A stale or broken price is replaced by the last accepted one. Reverts SynthIsDeprecated, InvalidParameter.
    function deprecateSynth(bytes32 key, uint256 maxPriceWad) external;
    /// @notice Makes a synth without a supply inverse, or gives it other limits. Restricted to GOVERNOR.
    /// @dev    Reverts InvalidInverse, InverseInUse, StalePrice, SynthIsDeprecated.
    function setInversePricing(
        bytes32 key,
        uint256 entryWad,
        uint256 upperWad,
        uint256 lowerWad,
        bool freezeAtUpper,
        bool freezeAtLower
    ) external;
    /// @notice Undoes a freeze made by a wrong price. Restricted to GOVERNOR. Reverts InverseNotFrozen.
    function unfreeze(bytes32 key) external;
    /// @notice Accepts the collateral's price as it is. Restricted to GOVERNOR. Reverts StalePrice.
    function resetCollateralPrice() external;
    /// @notice Sets deviationFactor (WAD, 1 < x < 1/issuanceRatio), maxSuspension (≥ 1 day), debtSnapshotMaxAge (≤ 12 h)
    ///         or maxPriceAge (≤ 7 days). Restricted to GOVERNOR. Reverts InvalidParameter.
    function setParameter(bytes32 name, uint256 value) external;
}
