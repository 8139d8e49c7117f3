// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandCallback} from "../../../src/bands/interfaces/IBandCallback.sol";
import {IBandMarket} from "../../../src/bands/interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "../../../src/bands/interfaces/IBandMarketTypes.sol";
import {TestToken} from "../../utils/TestToken.sol";
import {BandsBase} from "../BandsBase.t.sol";

/// @title  LoanActions
/// @notice A market that mints QUSD against WETH, and its actions in one line each.
abstract contract LoanActions is BandsBase {
    IBandMarket internal market;

    function setUp() public virtual override {
        super.setUp();
        market = _createMintMarket(weth);
    }

    // ── Parameters ─────────────────────────────────────────────────────────────────────────────────────────

    function _creation(address onBehalf, uint256 collateral, uint256 debt, uint8 N)
        internal
        pure
        returns (IBandMarketTypes.CreateParams memory)
    {
        return IBandMarketTypes.CreateParams({
            collateral: collateral,
            debt: debt,
            N: N,
            onBehalf: onBehalf,
            minN1: type(int24).min,
            cb: address(0),
            data: ""
        });
    }

    function _repayment(address onBehalf, uint256 amount)
        internal
        pure
        returns (IBandMarketTypes.RepayParams memory)
    {
        return IBandMarketTypes.RepayParams({
            amount: amount,
            onBehalf: onBehalf,
            maxActiveBand: type(int24).max,
            cb: address(0),
            data: "",
            shrink: false
        });
    }

    // ── Actions ────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Gives `account` QUSD and lets the market take any of it.
    function _fundQusd(address account, uint256 amount) internal {
        _mintQusd(account, amount);
        vm.prank(account);
        qusd.approve(address(market), type(uint256).max);
    }

    function _fundWeth(address account, uint256 amount) internal {
        _fund(weth, account, amount, address(market));
    }

    function _open(address account, uint256 collateral, uint256 debt, uint8 N) internal returns (int24 n1) {
        (n1,) = _openLoan(market, weth, account, collateral, debt, N);
        vm.prank(account);
        qusd.approve(address(market), type(uint256).max);
    }

    function _repay(address account, uint256 amount) internal {
        vm.prank(account);
        market.repay(_repayment(account, amount));
    }

    function _swap(address account, bool pump, uint256 amountIn) internal returns (uint256, uint256) {
        if (pump) _fundQusd(account, amountIn);
        else _fundWeth(account, amountIn);
        vm.prank(account);
        return market.swapExactIn(pump, amountIn, 0, account);
    }

    // ── Scenes ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Oracle and arbitrage go to the middle of the account's range: half of it is converted.
    function _goUnderwater(address account) internal {
        IBandMarketTypes.Position memory position = market.position(account);
        uint256 middle = market.pUp((position.n1 + position.n2 + 1) / 2);
        _moveOracle(address(weth), middle);
        _arbitrage(market, weth, middle);
    }

    /// @dev The oracle goes to `priceWad` in many small steps, with arbitrage after each.
    function _glide(uint256 priceWad, uint256 steps) internal {
        uint256 from = market.oraclePrice();
        for (uint256 i = 1; i <= steps; ++i) {
            uint256 price = (from * (steps - i) + priceWad * i) / steps;
            _moveOracle(address(weth), price);
            _arbitrageIfAny(price);
        }
    }

    /// @dev Trades the AMM price to `priceWad`, if that is worth a unit of either token.
    function _arbitrageIfAny(uint256 priceWad) internal {
        (uint256 amount, bool pump) = market.amountForPrice(priceWad);
        if (amount == 0) return;
        (uint256 paid, uint256 received,) = market.quoteExactIn(pump, amount);
        if (paid != 0 && received != 0) _arbitrage(market, weth, priceWad);
    }

    /// @dev Two leaps of the oracle over the whole range and back cost the position some of its worth.
    function _wearDown(address account) internal {
        IBandMarketTypes.Position memory position = market.position(account);
        for (uint256 i; i < 2; ++i) {
            _moveOracle(address(weth), market.pUp(position.n2 + 1));
            _arbitrage(market, weth, market.oraclePrice());
            _moveOracle(address(weth), market.pUp(position.n1));
            _arbitrage(market, weth, market.oraclePrice());
        }
    }

    /// @dev Everybody saw this price for longer than the guard's window; nobody traded.
    function _settlePrice(uint256 priceWad) internal {
        for (uint256 i; i < 3; ++i) {
            _moveOracle(address(weth), priceWad);
            market.saveRate();
        }
    }

    /// @dev The last price becomes older than the market takes.
    function _goStale() internal returns (bytes memory staleError) {
        (, uint256 updatedAt) = oracle.price(address(weth));
        vm.warp(updatedAt + 1 days + 1);
        return abi.encodeWithSignature(
            "StalePrice(address,uint256,uint256)", address(weth), updatedAt, uint256(1 days)
        );
    }
}

/// @title  ScriptedCallback
/// @notice A callback that answers what it was told, and on the way makes a call of its own.
contract ScriptedCallback is IBandCallback {
    error CallbackRefused();

    uint256 private _xBack;
    uint256 private _yBack;
    bool private _isFailing;
    address private _target;
    bytes[] private _calls;
    /// @notice First four bytes with which each call was refused; zero where it succeeded.
    bytes4[] public refusals;

    function answer(uint256 xBack, uint256 yBack) external {
        (_xBack, _yBack) = (xBack, yBack);
    }

    function fail() external {
        _isFailing = true;
    }

    function arm(address target, bytes[] calldata calls) external {
        _target = target;
        for (uint256 i; i < calls.length; ++i) {
            _calls.push(calls[i]);
        }
    }

    function approve(TestToken token, address spender) external {
        token.approve(spender, type(uint256).max);
    }

    function refusalCount() external view returns (uint256) {
        return refusals.length;
    }

    function onCreate(address, uint256, uint256, uint256, bytes calldata)
        external
        returns (uint256, uint256)
    {
        return _run();
    }

    function onRepay(address, uint256, uint256, uint256, bytes calldata) external returns (uint256, uint256) {
        return _run();
    }

    function onLiquidate(address, uint256, uint256, uint256, bytes calldata)
        external
        returns (uint256, uint256)
    {
        return _run();
    }

    function _run() private returns (uint256, uint256) {
        if (_isFailing) revert CallbackRefused();
        for (uint256 i; i < _calls.length; ++i) {
            (bool success, bytes memory returned) = _target.call(_calls[i]);
            refusals.push(success ? bytes4(0) : bytes4(returned));
        }
        return (_xBack, _yBack);
    }
}
