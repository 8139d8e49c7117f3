// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LibCall} from "solady/utils/LibCall.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {AmountTooLarge, InvalidPrice, ZeroAddress} from "../common/Errors.sol";
import {IEntryPause} from "../common/interfaces/IEntryPause.sol";
import {TokenGuard} from "../common/libraries/TokenGuard.sol";
import {RollupStore} from "./RollupStore.sol";
import {IRollupEscape} from "./interfaces/IRollupEscape.sol";
import {IRollupRegistry} from "./interfaces/IRollupRegistry.sol";
import {IStrategyAdapter} from "./interfaces/IStrategyAdapter.sol";

/// @title  RollupRegistry
/// @notice Accounts, assets, strategies and parameters: code that `RollupChain` runs on its own storage.
contract RollupRegistry is RollupStore, IRollupRegistry, IEntryPause {
    /// @dev The only entry that can be paused for all: deposits.
    uint8 private constant DEPOSIT_ENTRY = 0;

    uint256 private constant MAX_ASSETS = 255;
    uint256 private constant MAX_STRATEGIES = 240;
    /// @dev An empty vault that somebody inflated gives fewer shares for a whole unit, and would round users away.
    uint256 private constant MIN_SHARES_OF_UNIT = 1e4;

    /// @param authority_ AccessManager.
    /// @param weth_      Wrapped ether.
    /// @param bonds_     `ProducerBonds`.
    constructor(address authority_, address weth_, address bonds_) RollupStore(authority_, weth_, bonds_) {}

    // ── Accounts ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupRegistry
    function registerAccount(address owner) external nonReentrant returns (uint32) {
        return _register(owner);
    }

    /// @inheritdoc IRollupRegistry
    function registerAccounts(address[] calldata owners)
        external
        nonReentrant
        returns (uint32[] memory accounts)
    {
        accounts = new uint32[](owners.length);
        for (uint256 i; i < owners.length; ++i) {
            accounts[i] = _register(owners[i]);
        }
    }

    // ── Prices ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupRegistry
    function pokePrice(uint8 id) external nonReentrant onlyDirect {
        _requireStrategy(id);
        Strategy memory terms = _strategies[id];
        uint256 price = _priceOf(terms.adapter);
        PricePoke memory poke = _pokes[id];

        uint256 gap = price > poke.price ? price - poke.price : poke.price - price;
        if (poke.price == 0 || gap * BPS > poke.price * terms.maxSlippageBps) {
            _pokes[id] = PricePoke(uint216(price), uint40(block.timestamp));
            emit PricePoked(id, price, false);
        } else if (block.timestamp >= uint256(poke.pokedAt) + _parameters.priceSettleTime) {
            PriceGuard memory guard = _guards[id];
            uint104 before = guard.blockNumber == block.number ? guard.before : guard.last;
            // In this L1 block the price before still counts.
            _guards[id] = PriceGuard(uint104(price), before, uint40(block.number));
            delete _pokes[id];
            emit PricePoked(id, price, true);
        } else {
            emit PricePoked(id, price, false);
        }
    }

    // ── Assets ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupRegistry
    function registerAsset(address token, uint96 cap) external nonReentrant restricted returns (uint8 id) {
        if (_state.assetCount == MAX_ASSETS) revert RegistryFull(MAX_ASSETS);
        if (_isTokenUsed[token]) revert AssetIsRegistered(token);
        TokenGuard.decimalsOf(token);

        id = ++_state.assetCount;
        if (token == weth) _state.wethAsset = id;
        _assets[id] = Asset(token, cap);
        _isTokenUsed[token] = true;
        emit AssetSet(id, token, cap);
    }

    /// @inheritdoc IRollupRegistry
    function setDepositCap(uint8 id, uint96 cap) external nonReentrant restricted {
        address token = _assets[id].token;
        if (token == address(0)) revert UnknownAsset(id);
        _assets[id].cap = cap;
        emit AssetSet(id, token, cap);
    }

    // ── Strategies ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IRollupRegistry
    function registerStrategy(
        address adapter,
        uint8 asset,
        uint16 maxSlippageBps,
        uint16 maxUpBps,
        uint16 maxDownBps,
        uint112 cap
    ) external nonReentrant restricted returns (uint8 id) {
        id = _state.strategyCount;
        if (id == MAX_STRATEGIES) revert RegistryFull(MAX_STRATEGIES);
        uint256 price = _checkedPrice(adapter, asset);

        ++_state.strategyCount;
        Strategy memory terms;
        (terms.adapter, terms.asset) = (adapter, asset);
        _strategies[id] = terms;
        _strategyAssets[id / 32] |= uint256(asset) << 248 - 8 * (id % 32);
        _isTokenUsed[IStrategyAdapter(adapter).share()] = true;
        _guards[id] = PriceGuard(uint104(price), uint104(price), uint40(block.number));
        terms = _setTerms(id, maxSlippageBps, maxUpBps, maxDownBps, cap);
        emit StrategyRegistered(id, adapter, asset, terms, cap, price);
    }

    /// @inheritdoc IRollupRegistry
    function setStrategyTerms(
        uint8 id,
        uint16 maxSlippageBps,
        uint16 maxUpBps,
        uint16 maxDownBps,
        uint112 cap
    ) external nonReentrant restricted {
        _requireStrategy(id);
        emit StrategyTermsSet(id, _setTerms(id, maxSlippageBps, maxUpBps, maxDownBps, cap), cap);
    }

    /// @inheritdoc IRollupRegistry
    function pauseStrategy(uint8 id) external nonReentrant restricted {
        _setPaused(id, true);
    }

    /// @inheritdoc IRollupRegistry
    function unpauseStrategy(uint8 id) external nonReentrant restricted {
        _setPaused(id, false);
    }

    /// @inheritdoc IRollupRegistry
    function disableStrategy(uint8 id) external nonReentrant restricted {
        _requireStrategy(id);
        _strategies[id].isDisabled = true;
        emit StrategyDisabled(id);
    }

    // ── Pause, parameters, reserve ────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IEntryPause
    function pauseEntry(uint8 flow) external nonReentrant restricted {
        _setEntryPaused(flow, true);
    }

    /// @inheritdoc IEntryPause
    function unpauseEntry(uint8 flow) external nonReentrant restricted {
        _setEntryPaused(flow, false);
    }

    /// @inheritdoc IRollupRegistry
    function setParameter(bytes32 name, uint256 value) external nonReentrant restricted {
        Parameters memory p = _parameters;
        if (name == "allocationWindow") {
            p.allocationWindow = uint32(_within(name, value, 1 hours, p.payoutDelay));
        } else if (name == "payoutDelay") {
            p.payoutDelay = uint32(_within(name, value, p.allocationWindow, 14 days));
        } else if (name == "responseWindow") {
            p.responseWindow = uint32(_within(name, value, 30 minutes, p.allocationWindow));
        } else if (name == "forceInclusionDelay") {
            p.forceInclusionDelay = uint32(_within(name, value, 1 hours, 7 days));
        } else if (name == "escapeDelay") {
            p.escapeDelay = uint32(_within(name, value, 0, 30 days));
        } else if (name == "priceSettleTime") {
            p.priceSettleTime = uint32(_within(name, value, 1 hours, 3 days));
        } else if (name == "challengerShare") {
            p.challengerShare = uint16(_within(name, value, 1000, 8000));
        } else if (name == "demandFee") {
            p.demandFee = uint64(_within(name, value, 0, 0.1 ether));
        } else if (name == "forceFee") {
            p.forceFee = uint64(_within(name, value, 0, 0.1 ether));
        } else {
            revert ParameterOutOfBounds(name, value);
        }

        // Bounds that tie parameters to one another.
        uint256 slowest = uint256(p.allocationWindow) + p.responseWindow + 1 days;
        if (slowest < p.payoutDelay) slowest = p.payoutDelay;
        if (
            p.allocationWindow > 7 days || p.responseWindow > p.allocationWindow
                || p.escapeDelay < p.forceInclusionDelay + slowest
        ) revert ParameterOutOfBounds(name, value);
        _parameters = p;
        emit ParameterSet(name, value);
    }

    /// @inheritdoc IRollupRegistry
    function spendReserve(address payee, uint256 amount) external nonReentrant restricted {
        if (payee == address(0)) revert ZeroAddress();
        if (amount > _lossReserve) revert AmountTooLarge(amount, _lossReserve);
        _lossReserve -= amount;
        emit ReserveSpent(payee, amount);
        _creditEth(payee, amount);
    }

    /// @inheritdoc IRollupRegistry
    function sweep(address token, address to) external nonReentrant restricted returns (uint256 amount) {
        if (_isTokenUsed[token]) revert TokenInUse(token);
        if (to == address(0)) revert ZeroAddress();
        amount = SafeTransferLib.safeTransferAll(token, to);
        emit Swept(token, to, amount);
    }

    /// @inheritdoc IRollupRegistry
    function payExtraShares(uint8 id, address to, uint256 shares) external nonReentrant restricted {
        if (!_state.isEscape) revert IRollupEscape.NotEscaped();
        if (block.timestamp < _escape.unwindUntil) revert IRollupEscape.UnwindOpen(_escape.unwindUntil);
        int256 extra = _extraShares[id];
        uint256 limit = extra > 0 ? uint256(extra) : 0;
        if (shares > limit) revert AmountTooLarge(shares, limit);

        _extraShares[id] = int256(limit - shares);
        _holdings[id].shares -= uint112(shares); // at most the extra ones, which are held
        IStrategyAdapter(_strategies[id].adapter).transferShares(to, shares);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IEntryPause
    function isEntryPaused(uint8 flow) external view returns (bool) {
        return flow == DEPOSIT_ENTRY && _state.isPaused;
    }

    /// @inheritdoc IRollupRegistry
    function assetAt(uint8 id) external view returns (Asset memory) {
        return _assets[id];
    }

    /// @inheritdoc IRollupRegistry
    function strategyAt(uint8 id) external view returns (Strategy memory) {
        return _strategies[id];
    }

    /// @inheritdoc IRollupRegistry
    function holdingOf(uint8 id) external view returns (Holding memory) {
        return _holdings[id];
    }

    /// @inheritdoc IRollupRegistry
    function priceGuardOf(uint8 id) external view returns (PriceGuard memory guard, PricePoke memory poke) {
        return (_guards[id], _pokes[id]);
    }

    /// @inheritdoc IRollupRegistry
    function parameters() external view returns (Parameters memory) {
        return _parameters;
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _register(address owner) private returns (uint32) {
        if (owner == address(0)) revert ZeroAddress();
        _requireNoEscape();
        return _registered(owner);
    }

    /// @dev Price of a vault that fits: of this chain and asset, not inflated, its price in 104 bits.
    function _checkedPrice(address adapter, uint8 asset) private view returns (uint256 price) {
        address token = _assets[asset].token;
        if (token == address(0)) revert UnknownAsset(asset);
        IStrategyAdapter vault = IStrategyAdapter(adapter);
        if (vault.rollup() != address(this) || vault.asset() != token) revert BadVault(adapter);
        if (vault.toShares(10 ** TokenGuard.decimalsOf(token)) < MIN_SHARES_OF_UNIT) {
            revert BadVault(adapter);
        }
        price = vault.price();
        if (price == 0 || price > type(uint104).max) revert BadVault(adapter);
    }

    /// @dev Price by a guarded call: no vault may make this fail by anything but its own answer.
    function _priceOf(address adapter) private view returns (uint256 price) {
        _requireGas(QUOTE_GAS);
        (bool success,, bytes memory answer) =
            LibCall.tryStaticCall(adapter, QUOTE_GAS, 32, abi.encodeCall(IStrategyAdapter.price, ()));
        if (success && answer.length == 32) price = abi.decode(answer, (uint256));
        if (price == 0 || price > type(uint104).max) revert InvalidPrice(adapter);
    }

    function _setTerms(uint8 id, uint16 maxSlippageBps, uint16 maxUpBps, uint16 maxDownBps, uint112 cap)
        private
        returns (Strategy memory terms)
    {
        terms = _strategies[id];
        terms.maxSlippageBps = uint16(_within("maxSlippageBps", maxSlippageBps, 0, 1000));
        terms.maxUpBps = uint16(_within("maxUpBps", maxUpBps, 1, 5000));
        terms.maxDownBps = uint16(_within("maxDownBps", maxDownBps, 1, 5000));
        _strategies[id] = terms;
        _holdings[id].cap = cap;
    }

    function _setPaused(uint8 id, bool isPaused) private {
        _requireStrategy(id);
        _strategies[id].isPaused = isPaused;
        emit StrategyPaused(id, isPaused);
    }

    function _setEntryPaused(uint8 flow, bool isPaused) private {
        if (flow != DEPOSIT_ENTRY) revert UnknownEntryFlow(flow, 1);
        _state.isPaused = isPaused;
        emit EntryPauseSet(flow, isPaused);
    }

    function _within(bytes32 name, uint256 value, uint256 minimum, uint256 maximum)
        private
        pure
        returns (uint256)
    {
        if (value < minimum || value > maximum) revert ParameterOutOfBounds(name, value);
        return value;
    }
}
