// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {CommonBase} from "forge-std/Base.sol";
import {stdJson} from "forge-std/StdJson.sol";

interface IV2Factory {
    function createPair(address tokenA, address tokenB) external returns (address pair);
    function getPair(address tokenA, address tokenB) external view returns (address pair);
}

interface IV2Pair {
    function mint(address to) external returns (uint256);
    function burn(address to) external returns (uint256, uint256);
    function swap(uint256 out0, uint256 out1, address to, bytes calldata data) external;
    function sync() external;
    function token0() external view returns (address);
    function getReserves() external view returns (uint112, uint112, uint32);
    function balanceOf(address account) external view returns (uint256);
    function totalSupply() external view returns (uint256);
    function transfer(address to, uint256 amount) external returns (bool);
}

interface IV3Factory {
    function createPool(address tokenA, address tokenB, uint24 fee) external returns (address pool);
}

interface IV3Pool {
    function initialize(uint160 sqrtPriceX96) external;
    function mint(address to, int24 lower, int24 upper, uint128 amount, bytes calldata data)
        external
        returns (uint256, uint256);
    function swap(address to, bool zeroForOne, int256 amount, uint160 limit, bytes calldata data)
        external
        returns (int256, int256);
    function slot0() external view returns (uint160, int24, uint16, uint16, uint16, uint8, bool);
    function token0() external view returns (address);
    function token1() external view returns (address);
}

interface IMintable {
    function mint(address to, uint256 amount) external;
    function transfer(address to, uint256 amount) external returns (bool);
    function balanceOf(address account) external view returns (uint256);
}

/// @title  Uniswap
/// @notice The real Uniswap V2 and V3 from their npm packages, and somebody who trades there.
abstract contract Uniswap is CommonBase {
    using stdJson for string;

    string private constant PACKAGES = "packages/contracts/node_modules/@uniswap/";

    /// @dev V2's factory; its artifact has the code without 0x.
    function _deployV2() internal returns (IV2Factory) {
        string memory json = vm.readFile(string.concat(PACKAGES, "v2-core/build/UniswapV2Factory.json"));
        string memory code = json.readString(".bytecode");
        return IV2Factory(_place(abi.encodePacked(vm.parseBytes(string.concat("0x", code)), abi.encode(0))));
    }

    /// @dev V3's factory.
    function _deployV3() internal returns (IV3Factory) {
        string memory path = "v3-core/artifacts/contracts/UniswapV3Factory.sol/UniswapV3Factory.json";
        string memory json = vm.readFile(string.concat(PACKAGES, path));
        return IV3Factory(_place(vm.parseBytes(json.readString(".bytecode"))));
    }

    function _place(bytes memory code) private returns (address created) {
        assembly ("memory-safe") {
            created := create(0, add(code, 32), mload(code))
        }
        require(created != address(0), "no code");
    }
}

/// @title  V3Trader
/// @notice Provides liquidity and swaps in V3 pools with tokens that it mints to itself.
contract V3Trader {
    function provide(IV3Pool pool, int24 lower, int24 upper, uint128 liquidity) external {
        pool.mint(address(this), lower, upper, liquidity, "");
    }

    /// @notice Sells `amount` of token0 or token1.
    function sell(IV3Pool pool, bool zeroForOne, uint256 amount) external returns (int256, int256) {
        uint160 limit =
            zeroForOne ? 4_295_128_740 : 1_461_446_703_485_210_103_287_273_052_203_988_822_378_723_970_341;
        return pool.swap(msg.sender, zeroForOne, int256(amount), limit, "");
    }

    /// @notice Sells until the pool has a price.
    function sellTo(IV3Pool pool, bool zeroForOne, uint160 sqrtPriceX96) external {
        pool.swap(msg.sender, zeroForOne, type(int128).max, sqrtPriceX96, "");
    }

    function uniswapV3MintCallback(uint256 amount0, uint256 amount1, bytes calldata) external {
        _pay(amount0, amount1);
    }

    function uniswapV3SwapCallback(int256 amount0, int256 amount1, bytes calldata) external {
        _pay(amount0 > 0 ? uint256(amount0) : 0, amount1 > 0 ? uint256(amount1) : 0);
    }

    function _pay(uint256 amount0, uint256 amount1) private {
        if (amount0 != 0) IMintable(IV3Pool(msg.sender).token0()).mint(msg.sender, amount0);
        if (amount1 != 0) IMintable(IV3Pool(msg.sender).token1()).mint(msg.sender, amount1);
    }
}
