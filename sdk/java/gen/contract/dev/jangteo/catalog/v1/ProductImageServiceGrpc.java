package dev.jangteo.catalog.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What sellers do with the pictures of their products: ask for an upload, `PUT` the bytes where it says, and complete it.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ProductImageServiceGrpc {

  private ProductImageServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.catalog.v1.ProductImageService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.CreateImageUploadRequest,
      dev.jangteo.catalog.v1.CreateImageUploadResponse> getCreateImageUploadMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateImageUpload",
      requestType = dev.jangteo.catalog.v1.CreateImageUploadRequest.class,
      responseType = dev.jangteo.catalog.v1.CreateImageUploadResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.CreateImageUploadRequest,
      dev.jangteo.catalog.v1.CreateImageUploadResponse> getCreateImageUploadMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.CreateImageUploadRequest, dev.jangteo.catalog.v1.CreateImageUploadResponse> getCreateImageUploadMethod;
    if ((getCreateImageUploadMethod = ProductImageServiceGrpc.getCreateImageUploadMethod) == null) {
      synchronized (ProductImageServiceGrpc.class) {
        if ((getCreateImageUploadMethod = ProductImageServiceGrpc.getCreateImageUploadMethod) == null) {
          ProductImageServiceGrpc.getCreateImageUploadMethod = getCreateImageUploadMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.CreateImageUploadRequest, dev.jangteo.catalog.v1.CreateImageUploadResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateImageUpload"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.CreateImageUploadRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.CreateImageUploadResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductImageServiceMethodDescriptorSupplier("CreateImageUpload"))
              .build();
        }
      }
    }
    return getCreateImageUploadMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.CompleteImageUploadRequest,
      dev.jangteo.catalog.v1.CompleteImageUploadResponse> getCompleteImageUploadMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CompleteImageUpload",
      requestType = dev.jangteo.catalog.v1.CompleteImageUploadRequest.class,
      responseType = dev.jangteo.catalog.v1.CompleteImageUploadResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.CompleteImageUploadRequest,
      dev.jangteo.catalog.v1.CompleteImageUploadResponse> getCompleteImageUploadMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.CompleteImageUploadRequest, dev.jangteo.catalog.v1.CompleteImageUploadResponse> getCompleteImageUploadMethod;
    if ((getCompleteImageUploadMethod = ProductImageServiceGrpc.getCompleteImageUploadMethod) == null) {
      synchronized (ProductImageServiceGrpc.class) {
        if ((getCompleteImageUploadMethod = ProductImageServiceGrpc.getCompleteImageUploadMethod) == null) {
          ProductImageServiceGrpc.getCompleteImageUploadMethod = getCompleteImageUploadMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.CompleteImageUploadRequest, dev.jangteo.catalog.v1.CompleteImageUploadResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CompleteImageUpload"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.CompleteImageUploadRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.CompleteImageUploadResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductImageServiceMethodDescriptorSupplier("CompleteImageUpload"))
              .build();
        }
      }
    }
    return getCompleteImageUploadMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListProductImagesRequest,
      dev.jangteo.catalog.v1.ListProductImagesResponse> getListProductImagesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListProductImages",
      requestType = dev.jangteo.catalog.v1.ListProductImagesRequest.class,
      responseType = dev.jangteo.catalog.v1.ListProductImagesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListProductImagesRequest,
      dev.jangteo.catalog.v1.ListProductImagesResponse> getListProductImagesMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListProductImagesRequest, dev.jangteo.catalog.v1.ListProductImagesResponse> getListProductImagesMethod;
    if ((getListProductImagesMethod = ProductImageServiceGrpc.getListProductImagesMethod) == null) {
      synchronized (ProductImageServiceGrpc.class) {
        if ((getListProductImagesMethod = ProductImageServiceGrpc.getListProductImagesMethod) == null) {
          ProductImageServiceGrpc.getListProductImagesMethod = getListProductImagesMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.ListProductImagesRequest, dev.jangteo.catalog.v1.ListProductImagesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListProductImages"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ListProductImagesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ListProductImagesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductImageServiceMethodDescriptorSupplier("ListProductImages"))
              .build();
        }
      }
    }
    return getListProductImagesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ReorderImagesRequest,
      dev.jangteo.catalog.v1.ReorderImagesResponse> getReorderImagesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReorderImages",
      requestType = dev.jangteo.catalog.v1.ReorderImagesRequest.class,
      responseType = dev.jangteo.catalog.v1.ReorderImagesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ReorderImagesRequest,
      dev.jangteo.catalog.v1.ReorderImagesResponse> getReorderImagesMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ReorderImagesRequest, dev.jangteo.catalog.v1.ReorderImagesResponse> getReorderImagesMethod;
    if ((getReorderImagesMethod = ProductImageServiceGrpc.getReorderImagesMethod) == null) {
      synchronized (ProductImageServiceGrpc.class) {
        if ((getReorderImagesMethod = ProductImageServiceGrpc.getReorderImagesMethod) == null) {
          ProductImageServiceGrpc.getReorderImagesMethod = getReorderImagesMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.ReorderImagesRequest, dev.jangteo.catalog.v1.ReorderImagesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReorderImages"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ReorderImagesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ReorderImagesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductImageServiceMethodDescriptorSupplier("ReorderImages"))
              .build();
        }
      }
    }
    return getReorderImagesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.DeleteImageRequest,
      dev.jangteo.catalog.v1.DeleteImageResponse> getDeleteImageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteImage",
      requestType = dev.jangteo.catalog.v1.DeleteImageRequest.class,
      responseType = dev.jangteo.catalog.v1.DeleteImageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.DeleteImageRequest,
      dev.jangteo.catalog.v1.DeleteImageResponse> getDeleteImageMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.DeleteImageRequest, dev.jangteo.catalog.v1.DeleteImageResponse> getDeleteImageMethod;
    if ((getDeleteImageMethod = ProductImageServiceGrpc.getDeleteImageMethod) == null) {
      synchronized (ProductImageServiceGrpc.class) {
        if ((getDeleteImageMethod = ProductImageServiceGrpc.getDeleteImageMethod) == null) {
          ProductImageServiceGrpc.getDeleteImageMethod = getDeleteImageMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.DeleteImageRequest, dev.jangteo.catalog.v1.DeleteImageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteImage"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.DeleteImageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.DeleteImageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductImageServiceMethodDescriptorSupplier("DeleteImage"))
              .build();
        }
      }
    }
    return getDeleteImageMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ProductImageServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProductImageServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProductImageServiceStub>() {
        @java.lang.Override
        public ProductImageServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProductImageServiceStub(channel, callOptions);
        }
      };
    return ProductImageServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ProductImageServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProductImageServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProductImageServiceBlockingV2Stub>() {
        @java.lang.Override
        public ProductImageServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProductImageServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ProductImageServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ProductImageServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProductImageServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProductImageServiceBlockingStub>() {
        @java.lang.Override
        public ProductImageServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProductImageServiceBlockingStub(channel, callOptions);
        }
      };
    return ProductImageServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ProductImageServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProductImageServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProductImageServiceFutureStub>() {
        @java.lang.Override
        public ProductImageServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProductImageServiceFutureStub(channel, callOptions);
        }
      };
    return ProductImageServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * What sellers do with the pictures of their products: ask for an upload, `PUT` the bytes where it says, and complete it.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Gives leave to upload an image of a product: a JPEG, PNG, WebP or GIF of up to 10 MiB.
     * The bytes go straight to where images are kept, as `put_url` and `headers` say; then call CompleteImageUpload. Fails with
     * `IMAGE_TYPE_UNSUPPORTED` for anything else, and with `IMAGE_LIMIT_REACHED` when the product has 10 images, those on their way
     * included.
     * </pre>
     */
    default void createImageUpload(dev.jangteo.catalog.v1.CreateImageUploadRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.CreateImageUploadResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateImageUploadMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says that an image was uploaded, and what it shows. It is looked at, put behind the others, and drawn in all its sizes a moment
     * later; a GIF stands still.
     * A repeat tells how far it has come, and changes what it is said to show. Fails with `IMAGE_NOT_UPLOADED` when the bytes are not
     * there, and with `IMAGE_REFUSED` when they are no picture that can be shown: upload another.
     * </pre>
     */
    default void completeImageUpload(dev.jangteo.catalog.v1.CompleteImageUploadRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.CompleteImageUploadResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCompleteImageUploadMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the images of a product in every state: by their place, and behind those what has none.
     * </pre>
     */
    default void listProductImages(dev.jangteo.catalog.v1.ListProductImagesRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListProductImagesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListProductImagesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Puts the images of a product in this order.
     * `image_ids` names each that was uploaded and not refused, once.
     * </pre>
     */
    default void reorderImages(dev.jangteo.catalog.v1.ReorderImagesRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ReorderImagesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReorderImagesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes an image, whatever its state. Nobody is shown it any more; within about an hour it is gone from where images are kept.
     * A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    default void deleteImage(dev.jangteo.catalog.v1.DeleteImageRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.DeleteImageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteImageMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ProductImageService.
   * <pre>
   * What sellers do with the pictures of their products: ask for an upload, `PUT` the bytes where it says, and complete it.
   * </pre>
   */
  public static abstract class ProductImageServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ProductImageServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ProductImageService.
   * <pre>
   * What sellers do with the pictures of their products: ask for an upload, `PUT` the bytes where it says, and complete it.
   * </pre>
   */
  public static final class ProductImageServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ProductImageServiceStub> {
    private ProductImageServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProductImageServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProductImageServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Gives leave to upload an image of a product: a JPEG, PNG, WebP or GIF of up to 10 MiB.
     * The bytes go straight to where images are kept, as `put_url` and `headers` say; then call CompleteImageUpload. Fails with
     * `IMAGE_TYPE_UNSUPPORTED` for anything else, and with `IMAGE_LIMIT_REACHED` when the product has 10 images, those on their way
     * included.
     * </pre>
     */
    public void createImageUpload(dev.jangteo.catalog.v1.CreateImageUploadRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.CreateImageUploadResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateImageUploadMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says that an image was uploaded, and what it shows. It is looked at, put behind the others, and drawn in all its sizes a moment
     * later; a GIF stands still.
     * A repeat tells how far it has come, and changes what it is said to show. Fails with `IMAGE_NOT_UPLOADED` when the bytes are not
     * there, and with `IMAGE_REFUSED` when they are no picture that can be shown: upload another.
     * </pre>
     */
    public void completeImageUpload(dev.jangteo.catalog.v1.CompleteImageUploadRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.CompleteImageUploadResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCompleteImageUploadMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the images of a product in every state: by their place, and behind those what has none.
     * </pre>
     */
    public void listProductImages(dev.jangteo.catalog.v1.ListProductImagesRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListProductImagesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListProductImagesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Puts the images of a product in this order.
     * `image_ids` names each that was uploaded and not refused, once.
     * </pre>
     */
    public void reorderImages(dev.jangteo.catalog.v1.ReorderImagesRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ReorderImagesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getReorderImagesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes an image, whatever its state. Nobody is shown it any more; within about an hour it is gone from where images are kept.
     * A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    public void deleteImage(dev.jangteo.catalog.v1.DeleteImageRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.DeleteImageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteImageMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ProductImageService.
   * <pre>
   * What sellers do with the pictures of their products: ask for an upload, `PUT` the bytes where it says, and complete it.
   * </pre>
   */
  public static final class ProductImageServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ProductImageServiceBlockingV2Stub> {
    private ProductImageServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProductImageServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProductImageServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Gives leave to upload an image of a product: a JPEG, PNG, WebP or GIF of up to 10 MiB.
     * The bytes go straight to where images are kept, as `put_url` and `headers` say; then call CompleteImageUpload. Fails with
     * `IMAGE_TYPE_UNSUPPORTED` for anything else, and with `IMAGE_LIMIT_REACHED` when the product has 10 images, those on their way
     * included.
     * </pre>
     */
    public dev.jangteo.catalog.v1.CreateImageUploadResponse createImageUpload(dev.jangteo.catalog.v1.CreateImageUploadRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateImageUploadMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that an image was uploaded, and what it shows. It is looked at, put behind the others, and drawn in all its sizes a moment
     * later; a GIF stands still.
     * A repeat tells how far it has come, and changes what it is said to show. Fails with `IMAGE_NOT_UPLOADED` when the bytes are not
     * there, and with `IMAGE_REFUSED` when they are no picture that can be shown: upload another.
     * </pre>
     */
    public dev.jangteo.catalog.v1.CompleteImageUploadResponse completeImageUpload(dev.jangteo.catalog.v1.CompleteImageUploadRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCompleteImageUploadMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the images of a product in every state: by their place, and behind those what has none.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ListProductImagesResponse listProductImages(dev.jangteo.catalog.v1.ListProductImagesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListProductImagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Puts the images of a product in this order.
     * `image_ids` names each that was uploaded and not refused, once.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ReorderImagesResponse reorderImages(dev.jangteo.catalog.v1.ReorderImagesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getReorderImagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an image, whatever its state. Nobody is shown it any more; within about an hour it is gone from where images are kept.
     * A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    public dev.jangteo.catalog.v1.DeleteImageResponse deleteImage(dev.jangteo.catalog.v1.DeleteImageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteImageMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ProductImageService.
   * <pre>
   * What sellers do with the pictures of their products: ask for an upload, `PUT` the bytes where it says, and complete it.
   * </pre>
   */
  public static final class ProductImageServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ProductImageServiceBlockingStub> {
    private ProductImageServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProductImageServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProductImageServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Gives leave to upload an image of a product: a JPEG, PNG, WebP or GIF of up to 10 MiB.
     * The bytes go straight to where images are kept, as `put_url` and `headers` say; then call CompleteImageUpload. Fails with
     * `IMAGE_TYPE_UNSUPPORTED` for anything else, and with `IMAGE_LIMIT_REACHED` when the product has 10 images, those on their way
     * included.
     * </pre>
     */
    public dev.jangteo.catalog.v1.CreateImageUploadResponse createImageUpload(dev.jangteo.catalog.v1.CreateImageUploadRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateImageUploadMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that an image was uploaded, and what it shows. It is looked at, put behind the others, and drawn in all its sizes a moment
     * later; a GIF stands still.
     * A repeat tells how far it has come, and changes what it is said to show. Fails with `IMAGE_NOT_UPLOADED` when the bytes are not
     * there, and with `IMAGE_REFUSED` when they are no picture that can be shown: upload another.
     * </pre>
     */
    public dev.jangteo.catalog.v1.CompleteImageUploadResponse completeImageUpload(dev.jangteo.catalog.v1.CompleteImageUploadRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCompleteImageUploadMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the images of a product in every state: by their place, and behind those what has none.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ListProductImagesResponse listProductImages(dev.jangteo.catalog.v1.ListProductImagesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListProductImagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Puts the images of a product in this order.
     * `image_ids` names each that was uploaded and not refused, once.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ReorderImagesResponse reorderImages(dev.jangteo.catalog.v1.ReorderImagesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getReorderImagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an image, whatever its state. Nobody is shown it any more; within about an hour it is gone from where images are kept.
     * A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    public dev.jangteo.catalog.v1.DeleteImageResponse deleteImage(dev.jangteo.catalog.v1.DeleteImageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteImageMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ProductImageService.
   * <pre>
   * What sellers do with the pictures of their products: ask for an upload, `PUT` the bytes where it says, and complete it.
   * </pre>
   */
  public static final class ProductImageServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ProductImageServiceFutureStub> {
    private ProductImageServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProductImageServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProductImageServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Gives leave to upload an image of a product: a JPEG, PNG, WebP or GIF of up to 10 MiB.
     * The bytes go straight to where images are kept, as `put_url` and `headers` say; then call CompleteImageUpload. Fails with
     * `IMAGE_TYPE_UNSUPPORTED` for anything else, and with `IMAGE_LIMIT_REACHED` when the product has 10 images, those on their way
     * included.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.CreateImageUploadResponse> createImageUpload(
        dev.jangteo.catalog.v1.CreateImageUploadRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateImageUploadMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says that an image was uploaded, and what it shows. It is looked at, put behind the others, and drawn in all its sizes a moment
     * later; a GIF stands still.
     * A repeat tells how far it has come, and changes what it is said to show. Fails with `IMAGE_NOT_UPLOADED` when the bytes are not
     * there, and with `IMAGE_REFUSED` when they are no picture that can be shown: upload another.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.CompleteImageUploadResponse> completeImageUpload(
        dev.jangteo.catalog.v1.CompleteImageUploadRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCompleteImageUploadMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the images of a product in every state: by their place, and behind those what has none.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.ListProductImagesResponse> listProductImages(
        dev.jangteo.catalog.v1.ListProductImagesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListProductImagesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Puts the images of a product in this order.
     * `image_ids` names each that was uploaded and not refused, once.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.ReorderImagesResponse> reorderImages(
        dev.jangteo.catalog.v1.ReorderImagesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getReorderImagesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes an image, whatever its state. Nobody is shown it any more; within about an hour it is gone from where images are kept.
     * A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.DeleteImageResponse> deleteImage(
        dev.jangteo.catalog.v1.DeleteImageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteImageMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_IMAGE_UPLOAD = 0;
  private static final int METHODID_COMPLETE_IMAGE_UPLOAD = 1;
  private static final int METHODID_LIST_PRODUCT_IMAGES = 2;
  private static final int METHODID_REORDER_IMAGES = 3;
  private static final int METHODID_DELETE_IMAGE = 4;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_CREATE_IMAGE_UPLOAD:
          serviceImpl.createImageUpload((dev.jangteo.catalog.v1.CreateImageUploadRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.CreateImageUploadResponse>) responseObserver);
          break;
        case METHODID_COMPLETE_IMAGE_UPLOAD:
          serviceImpl.completeImageUpload((dev.jangteo.catalog.v1.CompleteImageUploadRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.CompleteImageUploadResponse>) responseObserver);
          break;
        case METHODID_LIST_PRODUCT_IMAGES:
          serviceImpl.listProductImages((dev.jangteo.catalog.v1.ListProductImagesRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListProductImagesResponse>) responseObserver);
          break;
        case METHODID_REORDER_IMAGES:
          serviceImpl.reorderImages((dev.jangteo.catalog.v1.ReorderImagesRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ReorderImagesResponse>) responseObserver);
          break;
        case METHODID_DELETE_IMAGE:
          serviceImpl.deleteImage((dev.jangteo.catalog.v1.DeleteImageRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.DeleteImageResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getCreateImageUploadMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.CreateImageUploadRequest,
              dev.jangteo.catalog.v1.CreateImageUploadResponse>(
                service, METHODID_CREATE_IMAGE_UPLOAD)))
        .addMethod(
          getCompleteImageUploadMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.CompleteImageUploadRequest,
              dev.jangteo.catalog.v1.CompleteImageUploadResponse>(
                service, METHODID_COMPLETE_IMAGE_UPLOAD)))
        .addMethod(
          getListProductImagesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.ListProductImagesRequest,
              dev.jangteo.catalog.v1.ListProductImagesResponse>(
                service, METHODID_LIST_PRODUCT_IMAGES)))
        .addMethod(
          getReorderImagesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.ReorderImagesRequest,
              dev.jangteo.catalog.v1.ReorderImagesResponse>(
                service, METHODID_REORDER_IMAGES)))
        .addMethod(
          getDeleteImageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.DeleteImageRequest,
              dev.jangteo.catalog.v1.DeleteImageResponse>(
                service, METHODID_DELETE_IMAGE)))
        .build();
  }

  private static abstract class ProductImageServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ProductImageServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.catalog.v1.ProductImageServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ProductImageService");
    }
  }

  private static final class ProductImageServiceFileDescriptorSupplier
      extends ProductImageServiceBaseDescriptorSupplier {
    ProductImageServiceFileDescriptorSupplier() {}
  }

  private static final class ProductImageServiceMethodDescriptorSupplier
      extends ProductImageServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ProductImageServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (ProductImageServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ProductImageServiceFileDescriptorSupplier())
              .addMethod(getCreateImageUploadMethod())
              .addMethod(getCompleteImageUploadMethod())
              .addMethod(getListProductImagesMethod())
              .addMethod(getReorderImagesMethod())
              .addMethod(getDeleteImageMethod())
              .build();
        }
      }
    }
    return result;
  }
}
